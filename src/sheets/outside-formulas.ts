import type { Grid } from "../workbook/grid";
import { a1 } from "../workbook/address";
import { shownAt, type Block } from "./block";
import type { IssueLog } from "./issue-log";

const OTHER_BOOK = /\[\d+\]|\.xls[xmb]?\]/i;
const TODAY = /\b(?:TODAY|NOW)\(\)/i;
const COLUMNS = 16384;

/** Says which columns that are read rest on another workbook or on the day the file was last worked out (DQ-23). */
export function reportOutsideFormulas(grid: Grid, blocks: readonly Block[], log: IssueLog): void {
  if (grid.formulas.size === 0) return;
  const named = new Map<number, Map<string, Block>>();
  for (const block of blocks) {
    for (const [name, column] of block.columns) {
      const at = named.get(column) ?? new Map<string, Block>();
      named.set(column, at.set(name, block));
    }
  }
  const told = new Set<string>();
  for (const [key, formula] of grid.formulas) {
    const sort = sortOf(formula);
    if (sort === null) continue;
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    for (const [name, block] of named.get(column) ?? []) {
      const once = `${sort}|${column}|${block.headingRow}`;
      if (row < block.firstRow || row > block.lastRow || told.has(once)) continue;
      told.add(once);
      report(block, name, row, column, sort, log);
    }
  }
}

type Sort = "book" | "today";

function sortOf(formula: string): Sort | null {
  if (formula.includes("[") && OTHER_BOOK.test(formula)) return "book";
  return formula.includes("()") && TODAY.test(formula) ? "today" : null;
}

function report(
  block: Block,
  name: string,
  row: number,
  column: number,
  sort: Sort,
  log: IssueLog
): void {
  const is =
    sort === "book" ? "a link to another workbook" : "worked out from the day it is opened on";
  log.block(
    block,
    name,
    {
      severity: "note",
      code: "DQ-23",
      expected: "values typed in, or worked out from this workbook",
      done: `Read as last saved: from here on the column holds ${sort === "book" ? "links to another workbook" : "formulas with TODAY() or NOW()"}.`,
      advice: `Check that the workbook was worked out on the day it is about: this cell is ${is}.`,
    },
    { cell: a1(row, column), value: shownAt(block.grid, row, column) }
  );
}
