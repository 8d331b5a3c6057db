import { a1 } from "../workbook/address";
import { isBlankRow, shownAt, textAt, type Block } from "./block";
import type { Issue } from "./issue";
import type { IssueLog } from "./issue-log";
import { kindSpec } from "./sheet-kind";
import { TotalRows } from "./total-row";

/** Rows of a block that are data. Totals, repeated headings and lines of text are set aside and listed. */
export function dataRows(block: Block, log: IssueLog): number[] {
  const totals = new TotalRows(block);
  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (isBlankRow(block.grid, row, block.left, block.right)) continue;
    const filled = filledCells(block, row);
    if (isHeadingAgain(block, row))
      setAside(block, row, log, "repeated-heading", "the headings again");
    else if (totals.isTotal(row)) setAside(block, row, log, "DQ-03", "a total of other rows");
    else if (filled.length === 1 && isLine(block, row, filled[0] ?? 0)) {
      setAside(block, row, log, "line-of-text", "a line of text");
    } else rows.push(row);
  }
  warnOfHiddenRows(block, rows, log);
  return rows;
}

function filledCells(block: Block, row: number): number[] {
  const filled: number[] = [];
  for (let column = block.left; column <= block.right && filled.length < 2; column++) {
    if (textAt(block.grid, row, column) !== "") filled.push(column);
  }
  return filled;
}

/** One filled cell of text in a table of several columns says something about rows; it is not a row. */
const isLine = (block: Block, row: number, column: number): boolean =>
  block.right - block.left >= 2 && typeof block.grid.rows[row]?.[column] === "string";

function isHeadingAgain(block: Block, row: number): boolean {
  let same = 0;
  for (const column of block.columns.values()) {
    if (textAt(block.grid, row, column) !== textAt(block.grid, block.headingRow, column))
      return false;
    same++;
  }
  return same > 1;
}

function setAside(block: Block, row: number, log: IssueLog, code: string, what: string): void {
  const column = firstFilled(block, row);
  log.add({
    ...sheetNote(block, code),
    cell: a1(row, column),
    value: shownAt(block.grid, row, column),
    expected: `a row of ${kindSpec(block.kind).words}`,
    done: `Row ${row + 1} was read as ${what} and set aside.`,
    advice: "Nothing to do, unless it is a row to be counted.",
  });
}

const firstFilled = (block: Block, row: number): number => filledCells(block, row)[0] ?? block.left;

function warnOfHiddenRows(block: Block, rows: readonly number[], log: IssueLog): void {
  const hidden = rows.filter((row) => block.grid.hiddenRows.has(row));
  const [first] = hidden;
  if (first === undefined) return;
  log.add({
    ...sheetNote(block, "DQ-22"),
    cell: a1(first, block.left),
    value: `${hidden.length} hidden row${hidden.length === 1 ? "" : "s"}`,
    expected: "rows in view",
    done: "Hidden and filtered rows were read with the others.",
    advice: "Delete rows that should not count; hiding them leaves them in the figures.",
  });
}

const sheetNote = (
  block: Block,
  code: string
): Omit<Issue, "cell" | "value" | "expected" | "done" | "advice"> => ({
  severity: "note",
  code,
  sheet: block.grid.sheet,
  heading: "",
  touches: kindSpec(block.kind).touches,
});
