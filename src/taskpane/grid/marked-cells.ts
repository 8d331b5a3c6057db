import type { Issue } from "../../sheets/issue";
import type { Rectangle } from "../../workbook/grid";
import { cellRange, inside } from "./cell-range";

/** What Muster has to say of cells of one sheet. */
export interface MarkedRange {
  readonly range: Rectangle;
  readonly severity: Issue["severity"];
  readonly words: string;
}

/** A range as tall as this is of a column, and marks no cell of its own. */
const TALLEST = 400;

/** The ranges of a sheet that issues are about; those of the whole sheet mark no cell. */
export const markedRanges = (issues: readonly Issue[], sheet: string): MarkedRange[] =>
  issues
    .filter((issue) => issue.sheet === sheet)
    .flatMap(({ cell, severity, done, expected }) => {
      const range = cellRange(cell);
      if (range === null || range.bottom - range.top > TALLEST) return [];
      return [{ range, severity, words: `Expected ${expected}. ${done}` }];
    });

/** The weightiest of what is said of a cell; null where nothing is. */
export function markOf(
  marks: readonly MarkedRange[],
  row: number,
  column: number
): MarkedRange | null {
  const here = marks.filter(({ range }) => inside(range, row, column));
  return here.find(({ severity }) => severity !== "note") ?? here[0] ?? null;
}
