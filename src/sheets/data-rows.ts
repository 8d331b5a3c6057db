import { a1 } from "../workbook/address";
import { isBlankRow, shownAt, textAt, type Block } from "./block";
import { holdsClosingDate } from "./closing-date";
import { normaliseHeading } from "./heading-text";
import type { Issue } from "./issue";
import type { IssueLog } from "./issue-log";
import { RowLook } from "./row-facts";
import { kindSpec } from "./sheet-kind";
import { isStarterWord } from "./starters-among";
import { reportStruckRows } from "./struck-rows";
import { totalRows, type Line } from "./total-rows";

/** Lists of settings, whose numbers are no amounts of one thing. */
const NEVER_TOTALLED: ReadonlySet<string> = new Set(["assumptions", "rates"]);

/** Rows of a block that are data. Totals, repeated headings and lines of text are set aside and listed. */
export function dataRows(block: Block, log: IssueLog): number[] {
  const look = new RowLook(block);
  const heads = headingTexts(block);
  const lines: Line[] = [];
  const asides = new Map<number, readonly [code: string, what: string]>();
  let afterBlank = false;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (isBlankRow(block.grid, row, block.left, block.right)) {
      afterBlank = true;
      continue;
    }
    if (block.only !== null && !isOwn(block, row)) continue;
    const aside = whyAside(block, row, look, heads, afterBlank);
    if (aside === null) lines.push(look.factsOf(row));
    else {
      asides.set(row, aside);
      lines.push("break");
    }
  }
  const totals = NEVER_TOTALLED.has(block.kind) ? new Set<number>() : totalRows(lines);
  for (const row of totals) asides.set(row, ["DQ-03", "a total of other rows"]);
  for (const [row, [code, what]] of [...asides].sort(([a], [b]) => a - b)) {
    setAside(block, row, log, code, what);
  }
  const rows = lines.flatMap((line) =>
    line === "break" || totals.has(line.row) ? [] : [line.row]
  );
  warnOfHiddenRows(block, rows, log);
  reportStruckRows(block, rows, log);
  return rows;
}

/** True for the rows that are this block's, where another block has the rest of the list. */
const isOwn = ({ grid, only }: Block, row: number): boolean =>
  only === null ||
  (only.dated === null
    ? !isStarterWord(textAt(grid, row, only.column))
    : holdsClosingDate(grid, row, only.column) === only.dated);

function whyAside(
  block: Block,
  row: number,
  look: RowLook,
  heads: HeadingTexts,
  afterBlank: boolean
): readonly [string, string] | null {
  if (isHeadingAgain(block, row, heads)) return ["repeated-heading", "the headings again"];
  const filled = filledCells(block, row);
  if (filled.length === 1 && isLine(block, row, filled[0] ?? 0)) {
    return ["line-of-text", "a line of text"];
  }
  if (!look.readsAny(row)) return ["line-of-text", "a line beside the columns that are read"];
  const isFoot =
    afterBlank && look.usually >= 6 && look.readCells(row) <= 2 && !look.countsSomething(row);
  return isFoot ? ["line-of-text", "a line below the list"] : null;
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

/** What the heading rows say over each column that is read. */
type HeadingTexts = ReadonlyMap<number, ReadonlySet<string>>;

function headingTexts({ grid, columns, headingTop, headingRow }: Block): HeadingTexts {
  const texts = new Map<number, Set<string>>();
  for (const column of columns.values()) {
    const said = new Set<string>();
    for (let row = headingTop; row <= headingRow; row++) {
      said.add(normaliseHeading(textAt(grid, row, column)));
    }
    said.delete("");
    texts.set(column, said);
  }
  return texts;
}

/** True where every cell of a row that is read stands in its own heading, in whichever of the heading rows. */
function isHeadingAgain({ grid }: Block, row: number, heads: HeadingTexts): boolean {
  let same = 0;
  for (const [column, texts] of heads) {
    const value = grid.rows[row]?.[column] ?? null;
    if (value === null || value === "") continue;
    if (typeof value !== "string" || !texts.has(normaliseHeading(value))) return false;
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
