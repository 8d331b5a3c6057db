import { a1 } from "../workbook/address";
import { cellKey } from "../workbook/grid";
import { shownAt, valueAt, type Block } from "./block";
import type { IssueLog } from "./issue-log";

/** Rows of data that are struck through are read, and it is asked whether they should be (DQ-22). */
export function reportStruckRows(block: Block, rows: readonly number[], log: IssueLog): void {
  const { struck } = block.grid;
  if (struck === undefined || struck.size === 0) return;
  const crossed = rows.filter((row) => isStruck(block, row, struck));
  const [first] = crossed;
  if (first === undefined) return;
  const [, column = block.left] = [...block.columns].sort(([, a], [, b]) => a - b)[0] ?? [];
  const places = crossed.map((row) => a1(row, column));
  const listed = `${places.slice(0, 10).join(", ")}${places.length > 10 ? ` and ${places.length - 10} more` : ""}`;
  log.block(
    block,
    "",
    {
      severity: "decide",
      code: "DQ-22-struck",
      expected: "rows that count, and no others",
      done: `${crossed.length === 1 ? "A row that is" : `${crossed.length} rows that are`} struck through were read with the others: ${listed}.`,
      advice: "Delete the rows if striking them through meant that they are gone.",
    },
    { cell: a1(first, column), value: shownAt(block.grid, first, column) }
  );
}

/** True where all that the row holds in columns that are read is struck through. */
function isStruck({ grid, columns }: Block, row: number, struck: ReadonlySet<number>): boolean {
  let some = false;
  for (const column of columns.values()) {
    if (valueAt(grid, row, column) === null) continue;
    if (!struck.has(cellKey(row, column))) return false;
    some = true;
  }
  return some;
}
