import type { Grid, WorkbookContent } from "../../workbook/grid";
import { a1 } from "../../workbook/address";
import { textAt, valueAt } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";
import { isRounding } from "./rounding";
import { inPounds } from "./year-cost";

const SHARE =
  /^(%|share|split|apportionment|apportioned|(share|split|apportionment|contribution|recharge) ?%|% (share|split|contribution|apportionment)|share of (cost|total|budget))$/i;
const POUNDS =
  /^(£|amount|contribution|recharge|charge|cost|apportioned cost|pounds)( ?\(?£\)?)?$/i;
const TOTAL = /^(grand |overall )?total\b/i;
const DEEPEST_HEADING = 40;

/** V-14: shares that a cost is apportioned by total 100%, and the pounds total to the penny (M-D16). */
export function checkApportioned(content: WorkbookContent, log: IssueLog): void {
  for (const grid of content.grids) {
    if (content.productSheets.includes(grid.sheet)) continue;
    for (const table of tablesIn(grid)) {
      checkShares(grid, table, log);
      if (table.pounds !== null) checkPounds(grid, table, table.pounds, log);
    }
  }
}

interface Apportionment {
  readonly heading: number;
  readonly share: number;
  readonly pounds: number | null;
  readonly parts: readonly number[];
  /** The row of the total; null where there is none. */
  readonly total: number | null;
}

function tablesIn(grid: Grid): Apportionment[] {
  const found: Apportionment[] = [];
  for (let row = 0; row < Math.min(grid.rows.length, DEEPEST_HEADING); row++) {
    const headings = (grid.rows[row] ?? []).map((_, column) => textAt(grid, row, column));
    const share = headings.findIndex((text) => text.length < 40 && SHARE.test(text));
    if (share < 0) continue;
    const pounds = headings.findIndex((text) => text.length < 40 && POUNDS.test(text));
    const { parts, total } = rowsBelow(grid, row, share);
    if (parts.length > 1)
      found.push({ heading: row, share, pounds: pounds < 0 ? null : pounds, parts, total });
  }
  return found;
}

function rowsBelow(
  grid: Grid,
  heading: number,
  share: number
): { parts: number[]; total: number | null } {
  const parts: number[] = [];
  for (let row = heading + 1; row < grid.rows.length; row++) {
    const cells = grid.rows[row] ?? [];
    if (cells.some((_, column) => TOTAL.test(textAt(grid, row, column))))
      return { parts, total: row };
    if (typeof valueAt(grid, row, share) !== "number") break;
    parts.push(row);
  }
  return { parts, total: null };
}

const numberAt = (grid: Grid, row: number, column: number): number => {
  const value = valueAt(grid, row, column);
  return typeof value === "number" ? value : Number.NaN;
};

function checkShares(grid: Grid, { heading, share, parts }: Apportionment, log: IssueLog): void {
  const shares = parts.map((row) => numberAt(grid, row, share));
  const sum = shares.reduce((total, one) => total + one, 0);
  const whole = shares.every((one) => one <= 1) ? 1 : 100;
  // Half as much again or less than half: a column of something else.
  if (Math.abs(sum - whole) < whole * 1e-6 || Math.abs(sum - whole) > whole / 2) return;
  const percent = (amount: number): string => `${Number(((amount * 100) / whole).toFixed(4))}%`;
  const rounding = isRounding(shares, whole);
  log.add({
    ...placeOf(grid, heading, share),
    code: rounding ? "DQ-21" : "V-14",
    value: percent(sum),
    expected: "shares that total 100%",
    done: rounding
      ? "Does not sum because of rounding; no figure uses it."
      : `They total ${percent(sum)}; no figure uses them.`,
    advice: rounding ? "Nothing to do." : "Correct the share that is out.",
  });
}

function checkPounds(
  grid: Grid,
  { total, parts }: Apportionment,
  column: number,
  log: IssueLog
): void {
  if (total === null) return;
  const stated = numberAt(grid, total, column);
  const sum = parts.reduce((all, row) => all + numberAt(grid, row, column), 0);
  const difference = Math.abs(sum - stated);
  if (!(difference >= 0.005)) return;
  log.add({
    ...placeOf(grid, total, column),
    code: "V-14",
    value: inPounds(stated),
    expected: `pounds that total exactly: the parts come to £${sum.toFixed(2)}`,
    done: `The total is £${difference.toFixed(2)} ${stated > sum ? "more" : "less"}; no figure uses it.`,
    advice: "Give the odd pence to the largest remainders, so that the parts add up.",
    pounds: Math.round(difference),
  });
}

const placeOf = (
  grid: Grid,
  row: number,
  column: number
): { severity: "note"; sheet: string; cell: string; heading: string; touches: string[] } => ({
  severity: "note",
  sheet: grid.sheet,
  cell: a1(row, column),
  heading: textAt(grid, row, column),
  touches: [],
});
