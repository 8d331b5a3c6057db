import type { TableName } from "../../workforce/schema";
import type { Chosen } from "./chosen";
import type { Grouping } from "./grouping";

/** Where the rows of a table are added up: a cell for each group, then one for rows in no group. */
export class Places {
  readonly #codes: Int32Array | null;
  readonly #groups: number;
  /** How many cells. A table without the dimensions has one, for all its rows. */
  readonly size: number;

  constructor(table: TableName, grouping: Grouping) {
    this.#codes = grouping.codes(table);
    this.#groups = grouping.groups.length;
    this.size = this.#codes === null ? 1 : this.#groups + 1;
  }

  /**
   * Turns the stretch of time of each chosen row, `cells` in, into its cell: all places of the first
   * stretch, then those of the next. `first` is the first row of the chunk.
   */
  within(cells: Int32Array, { rows, count }: Chosen, first: number): void {
    const codes = this.#codes;
    const size = this.size;
    if (codes === null) return;
    for (let i = 0; i < count; i++)
      cells[i] = (cells[i] as number) * size + (codes[first + (rows[i] as number)] as number);
  }

  /** An empty total: a number a group and, last, the whole. */
  total(): Float64Array {
    const total = new Float64Array(this.#groups + 1);
    return this.size === 1 ? total.fill(Number.NaN, 0, this.#groups) : total;
  }

  /** Makes a total of the sums of the stretches from `from` on, up to the one before `to`. */
  fill(total: Float64Array, sums: Float64Array, from: number, to: number): void {
    const size = this.size;
    const own = total.subarray(total.length - size);
    if (from < to) own.set(sums.subarray(from * size, (from + 1) * size));
    for (let at = (from + 1) * size; at < to * size; at += size)
      for (let i = 0; i < size; i++) own[i] = (own[i] as number) + (sums[at + i] as number);
    let whole = 0;
    for (let i = 0; i < size; i++) whole += own[i] as number;
    own[size - 1] = whole;
  }
}
