import { places } from "../../measures/amount";
import type { RateChoice } from "../engine/detail";

export interface BridgeRow {
  readonly words: string;
  /** "+1.9", "−2.5" */
  readonly change: string;
}

export interface BridgeRows {
  readonly from: string;
  readonly rows: readonly BridgeRow[];
  readonly to: string;
  /** Said where the rounded lines do not add up; "" where they do. */
  readonly note: string;
}

const tenths = (value: number): number => Math.round(value * 10);

const change = (value: number): string => (value > 0 ? `+${places(value, 1)}` : places(value, 1));

/** From one rate to another, a line for each thing that differs; what shows as nothing is left out. */
export function bridgeRows(from: RateChoice, to: RateChoice): BridgeRows | null {
  const [start, end] = [from.figure.value, to.figure.value];
  if (to.bridge === null || start === null || end === null) return null;
  const lines = to.bridge.filter((line) => tenths(line.change) !== 0);
  const sum = lines.reduce((total, line) => total + tenths(line.change), tenths(start));
  return {
    from: `${places(start, 1)}%`,
    rows: lines.map((line) => ({
      words: line.words,
      change: change(line.change).replace("-", "\u2212"),
    })),
    to: `${places(end, 1)}%`,
    note: sum === tenths(end) ? "" : "Lines may not sum because of rounding.",
  };
}
