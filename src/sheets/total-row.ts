import { textAt, valueAt, type Block } from "./block";
import { kindSpec } from "./sheet-kind";

const TOTAL_WORD = /^(grand|overall|sub|running|report|column)?[\s-]*totals?\b/i;

/** Tells total and subtotal rows from data, row by row downwards: by their words, and by arithmetic. */
export class TotalRows {
  private readonly names: readonly number[];
  private readonly sinceStart: number[] = [];
  private readonly sinceTotal: number[] = [];
  private rowsSinceTotal = 0;

  constructor(private readonly block: Block) {
    this.names = kindSpec(block.kind)
      .names.map((name) => block.columns.get(name))
      .filter((column) => column !== undefined);
  }

  /** True where the row is a total; otherwise its numbers count towards the next one. */
  isTotal(row: number): boolean {
    const { grid, left, right } = this.block;
    const named = this.names.some((column) => {
      const text = textAt(grid, row, column);
      return text !== "" && !TOTAL_WORD.test(text);
    });
    if (!named && (this.saysTotal(row) || this.addsUp(row))) {
      this.sinceTotal.length = 0;
      this.rowsSinceTotal = 0;
      return true;
    }
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "number") continue;
      this.sinceStart[column] = (this.sinceStart[column] ?? 0) + value;
      this.sinceTotal[column] = (this.sinceTotal[column] ?? 0) + value;
    }
    this.rowsSinceTotal++;
    return false;
  }

  private saysTotal(row: number): boolean {
    const { grid, left, right } = this.block;
    for (let column = left; column <= right; column++) {
      if (TOTAL_WORD.test(textAt(grid, row, column))) return true;
    }
    return false;
  }

  private addsUp(row: number): boolean {
    const { grid, left, right } = this.block;
    if (this.rowsSinceTotal < 2) return false;
    for (let column = left; column <= right; column++) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "number" || value === 0) continue;
      const sums = [this.sinceStart[column] ?? 0, this.sinceTotal[column] ?? 0];
      if (sums.some((sum) => Math.abs(sum - value) < 0.005)) return true;
    }
    return false;
  }
}
