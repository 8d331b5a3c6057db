import { valueAt } from "../sheets/block";
import { a1 } from "../workbook/address";
import type { Source } from "./source-rows";

const ENOUGH = 3;

/**
 * Rows that are the same as one above in every cell (DQ-17). Two bookings can be alike, so they are kept,
 * and asked about at the cell of a column.
 */
export function askRepeatedRows(sources: readonly Source[], name: string): void {
  for (const { block, reader, rows } of sources) {
    const seen = new Map<string, number>();
    for (const row of rows) {
      const cells: unknown[] = [];
      for (let column = block.left; column <= block.right; column++) {
        cells.push(valueAt(block.grid, row, column));
      }
      if (cells.filter((cell) => cell !== null).length < ENOUGH) continue;
      const key = JSON.stringify(cells);
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, row);
        continue;
      }
      reader.note(row, name, {
        severity: "decide",
        code: "DQ-17-repeated",
        expected: "each row once",
        done: `The row is the same as that of ${a1(before, block.left)} in every cell; both were counted.`,
        advice: "Delete one of the two, if it is there by mistake.",
      });
    }
  }
}
