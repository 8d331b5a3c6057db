import type { Chosen } from "./chosen";
import type { Summand } from "./tally";

/** What is added and taken away, cell by cell; then, summed up, what stands at each moment. */
export class Changes {
  readonly sums: Float64Array;
  /** Rows whose value is missing spoil only the moments they stand in: counted apart, where there are any. */
  #missing: Float64Array | null = null;

  /**
   * With the count of the same rows, for a sum: where no row stands the sum is 0, and not what rounding
   * left of values added and taken away.
   */
  constructor(
    size: number,
    readonly of: Summand,
    readonly rows: Changes | null
  ) {
    this.sums = new Float64Array(size);
  }

  /** Adds the chosen rows at their cells and takes them away at those to leave at. */
  add({ rows, cells, count }: Chosen, leave: Int32Array): void {
    const { sums } = this;
    const { mask, value } = this.of;
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      if (mask !== null && mask.data[row * mask.step] !== 1) continue;
      const from = cells[i] as number;
      const to = leave[i] as number;
      const amount = value === null ? 1 : (value.data[row * value.step] as number);
      if (amount === amount) change(sums, from, to, amount);
      else change((this.#missing ??= new Float64Array(sums.length)), from, to, 1);
    }
  }

  /** From changes to what stands: each cell is that of the moment before and its own change. */
  settle(size: number): void {
    const { sums, rows } = this;
    const missing = this.#missing;
    runUp(sums, size);
    if (missing !== null) runUp(missing, size);
    for (let i = 0; i < sums.length; i++) {
      if (missing !== null && missing[i] !== 0) sums[i] = Number.NaN;
      else if (rows !== null && rows.sums[i] === 0) sums[i] = 0;
    }
  }
}

function change(into: Float64Array, from: number, to: number, amount: number): void {
  into[from] = (into[from] as number) + amount;
  into[to] = (into[to] as number) - amount;
}

function runUp(changes: Float64Array, size: number): void {
  for (let i = size; i < changes.length; i++)
    changes[i] = (changes[i] as number) + (changes[i - size] as number);
}
