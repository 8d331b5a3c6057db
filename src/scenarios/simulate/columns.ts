import { drawnQuantiles } from "../../statistics/drawn-quantiles";
import { quickselect } from "../../statistics/quickselect";
import type { DrawBlock } from "./draw-block";
import type { Fan } from "./simulation";

/** The shares of draws that lie below a fan's low, middle and high. */
export const FAN_SHARES = [0.1, 0.5, 0.9] as const;

/** The draws of several blocks, column by column. */
export class Columns {
  readonly draws: number;

  constructor(
    readonly blocks: readonly DrawBlock[],
    readonly steps: number
  ) {
    this.draws = blocks.reduce((sum, { from, to }) => sum + to - from, 0);
  }

  /** Adds a column of one series to `into`, one number a draw. */
  add(
    series: "heads" | "joiners" | "exits" | "newSaving",
    column: number,
    into: Float64Array
  ): void {
    let at = 0;
    for (const block of this.blocks) {
      const draws = block.to - block.from;
      const values = block[series];
      const start = column * draws;
      for (let i = 0; i < draws; i++)
        into[at + i] = (into[at + i] as number) + (values[start + i] as number);
      at += draws;
    }
  }
}

/** What the draws of each step say; `fill` gives a step's numbers in `values`, which it finds at 0. */
export function fanOf(
  steps: number,
  draws: number,
  fill: (step: number, values: Float64Array) => void
): Fan {
  const series = (): Float64Array => new Float64Array(steps);
  const fan = { low: series(), middle: series(), high: series(), mean: series(), spread: series() };
  const values = new Float64Array(draws);
  for (let step = 0; step < steps; step++) {
    values.fill(0);
    fill(step, values);
    let sum = 0;
    for (let i = 0; i < draws; i++) sum += values[i] as number;
    const mean = sum / draws;
    let squares = 0;
    for (let i = 0; i < draws; i++) {
      const off = (values[i] as number) - mean;
      squares += off * off;
    }
    fan.mean[step] = mean;
    fan.spread[step] = draws > 1 ? Math.sqrt(squares / (draws - 1)) : 0;
    const [low = Number.NaN, middle = low, high = low] = drawnQuantiles(values, FAN_SHARES);
    fan.low[step] = low;
    fan.middle[step] = middle;
    fan.high[step] = high;
  }
  return fan;
}

/**
 * Monte Carlo standard error of a median: half the way between the draws √n ÷ 2 places either side of it.
 * Changes the order of `values`.
 */
export function medianError(values: Float64Array): number {
  const n = values.length;
  const reach = Math.sqrt(n) / 2;
  const low = Math.max(0, Math.floor(n / 2 - reach));
  const high = Math.min(n - 1, Math.ceil(n / 2 + reach));
  return (quickselect(values, high) - quickselect(values, low)) / 2;
}
