import type { Chosen } from "./chosen";
import type { Slot } from "./program";
import type { Summand } from "./tally";

/**
 * What is added and taken away cell by cell. Beside the sums the rows are counted, so that where none
 * stand the sum is 0 and not what rounding left; and rows whose value is missing are counted apart,
 * so that they spoil only the moments they stand in.
 */
export class Changes {
  readonly sums: Float64Array;
  readonly #rows: Int32Array | null;
  readonly #missing: Int32Array | null;

  constructor(size: number, value: Slot | null) {
    this.sums = new Float64Array(size);
    this.#rows = value === null ? null : new Int32Array(size);
    this.#missing = value === null ? null : new Int32Array(size);
  }

  /** Adds the chosen rows at their cells and takes them away at those to leave at. */
  add({ rows, cells, count }: Chosen, leave: Int32Array, { mask, value }: Summand): void {
    for (let i = 0; i < count; i++) {
      const row = rows[i] as number;
      if (mask !== null && mask.data[row * mask.step] !== 1) continue;
      const from = cells[i] as number;
      const to = leave[i] as number;
      if (value === null) change(this.sums, from, to, 1);
      else this.#addValue(from, to, value.data[row * value.step] as number);
    }
  }

  #addValue(from: number, to: number, amount: number): void {
    if (this.#rows === null || this.#missing === null) return;
    if (Number.isNaN(amount)) {
      change(this.#missing, from, to, 1);
    } else {
      change(this.sums, from, to, amount);
      change(this.#rows, from, to, 1);
    }
  }

  /** From changes to what stands: each cell is that of the moment before and its own change. */
  run(size: number): void {
    const { sums } = this;
    const rows = this.#rows;
    const missing = this.#missing;
    runUp(sums, size);
    if (rows === null || missing === null) return;
    runUp(rows, size);
    runUp(missing, size);
    for (let i = 0; i < sums.length; i++) {
      if ((missing[i] as number) > 0) sums[i] = Number.NaN;
      else if (rows[i] === 0) sums[i] = 0;
    }
  }
}

function change(into: Float64Array | Int32Array, from: number, to: number, amount: number): void {
  into[from] = (into[from] as number) + amount;
  into[to] = (into[to] as number) - amount;
}

function runUp(changes: Float64Array | Int32Array, size: number): void {
  for (let i = size; i < changes.length; i++)
    changes[i] = (changes[i] as number) + (changes[i - size] as number);
}
