import type { Fix, Issue } from "../sheets/issue";
import type { Day } from "../units/day";
import { cellPlace } from "../workbook/address";
import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../workbook/grid";
import type { Change } from "./change";

/** A certain mend that is not made, and why. */
export interface LeftFix {
  readonly fix: Fix;
  readonly heading: string;
  readonly why: string;
}

export interface SettledFixes {
  /** In the order of the sheets, then of rows and columns. */
  readonly changes: readonly Change[];
  readonly left: readonly LeftFix[];
}

/**
 * Which of the mends that issues propose can be made. A cell that holds a formula, that two rules would
 * mend differently, or that no longer holds what was read, is left as it is.
 */
export function settleFixes(
  content: WorkbookContent,
  issues: readonly Issue[],
  when: Day
): SettledFixes {
  const grids = new Map(content.grids.map((grid, index) => [grid.sheet, { grid, index }]));
  const proposed = new Map<string, { issue: Issue; fix: Fix }[]>();
  for (const issue of issues) {
    for (const fix of issue.fixes ?? []) {
      const key = `${fix.sheet}!${fix.cell}`;
      const known = proposed.get(key) ?? [];
      if (!known.some((other) => sameMend(other.fix, fix)))
        proposed.set(key, [...known, { issue, fix }]);
    }
  }
  const changes: { readonly at: number; readonly change: Change }[] = [];
  const left: LeftFix[] = [];
  for (const [first, ...others] of proposed.values()) {
    if (first === undefined) continue;
    const { fix, issue } = first;
    const found = grids.get(fix.sheet);
    const why = others.length > 0 ? TWO_RULES : whyLeft(fix, found?.grid, content);
    const place = cellPlace(fix.cell);
    if (why !== null || found === undefined || place === null) {
      left.push({ fix, heading: issue.heading, why: why ?? NOT_THERE });
      continue;
    }
    const key = cellKey(place.row, place.column);
    const wasDate = found.grid.dates.has(key);
    const rule = `${issue.code}: ${issue.expected}`;
    const about = { when, heading: issue.heading, wasDate, rule, format: "" };
    const change: Change = { ...fix, ...about, state: "changed" };
    changes.push({ at: found.index * SHEET + key, change });
  }
  changes.sort((a, b) => a.at - b.at);
  return { changes: changes.map(({ change }) => change), left };
}

/** Further than any cell of a sheet. */
const SHEET = 2 ** 35;

const TWO_RULES = "two rules would mend it differently";
const NOT_THERE = "there is no such cell";

const sameMend = (a: Fix, b: Fix): boolean => Object.is(a.to, b.to) && a.isDate === b.isDate;

/** True where a cell holds a value; blank and empty text are one. */
export const holds = (found: CellValue, value: CellValue): boolean =>
  Object.is(found, value) || ((found ?? "") === "" && (value ?? "") === "");

/** Why a fix must not be made; null where it may be. */
export function whyLeft(
  fix: Fix,
  grid: Grid | undefined,
  { productSheets }: WorkbookContent
): string | null {
  const place = cellPlace(fix.cell);
  if (grid === undefined || place === null) return NOT_THERE;
  if (productSheets.includes(fix.sheet)) return "the sheet is Muster's own";
  const { row, column } = place;
  const key = cellKey(row, column);
  if (grid.formulas.has(key)) return "the cell holds a formula";
  if (grid.errors.has(key)) return "the cell holds an error";
  const covered = grid.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top &&
      row <= bottom &&
      column >= left &&
      column <= right &&
      (row !== top || column !== left)
  );
  if (covered) return "the cell is part of a merged one";
  if (grid.tables.some(({ top, left, right }) => row === top && column >= left && column <= right))
    return "the cell is a heading of a table";
  const found = grid.rows[row]?.[column] ?? null;
  return holds(found, fix.from) ? null : "the cell has been changed since";
}
