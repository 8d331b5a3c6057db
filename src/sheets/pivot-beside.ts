import { a1 } from "../workbook/address";
import type { Grid } from "../workbook/grid";
import { textAt, type Block } from "./block";
import type { Issue } from "./issue";
import { isPivotHeading } from "./set-aside";

/** A note for each pivot table that stands beside or below the lists of a sheet; it repeats their rows. */
export function pivotsBeside(
  grid: Grid,
  blocks: readonly Pick<Block, "headingTop" | "lastRow" | "left" | "right">[]
): Issue[] {
  const issues: Issue[] = [];
  const within = (row: number, column: number): boolean =>
    blocks.some(
      ({ headingTop, lastRow, left, right }) =>
        row >= headingTop && row <= lastRow && column >= left && column <= right
    );
  grid.rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (typeof value !== "string" || !isPivotHeading(value) || within(row, column)) return;
      if (column > 0 && isPivotHeading(textAt(grid, row, column - 1))) return;
      issues.push(pivotNote(grid, row, column));
    });
  });
  return issues;
}

function pivotNote(grid: Grid, row: number, column: number): Issue {
  let right = column;
  while (textAt(grid, row, right + 1) !== "") right++;
  let bottom = row;
  while (textAt(grid, bottom + 1, column) !== "") bottom++;
  return {
    severity: "note",
    code: "sheet-set-aside",
    sheet: grid.sheet,
    cell: `${a1(row, column)}:${a1(bottom, right)}`,
    heading: "",
    value: textAt(grid, row, column),
    expected: "lists of rows that are to be counted",
    done: "Not read: it is what a pivot table came to, and repeats other rows.",
    advice: "Nothing to do, unless these rows are to be counted as well.",
    touches: [],
  };
}
