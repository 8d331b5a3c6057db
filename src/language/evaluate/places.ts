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

  /** Adds the cells of one stretch to a total, rows in no group for now in the place of the whole. */
  add(stretch: number, sums: Float64Array, total: Float64Array): void {
    const skip = total.length - this.size;
    const at = stretch * this.size;
    for (let i = 0; i < this.size; i++)
      total[skip + i] = (total[skip + i] as number) + (sums[at + i] as number);
  }

  /** Makes the whole of the groups and the rows in none. */
  close(total: Float64Array): void {
    let whole = 0;
    for (let i = total.length - this.size; i < total.length; i++) whole += total[i] as number;
    total[total.length - 1] = whole;
  }
}
