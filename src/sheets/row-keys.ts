import { isBlankRow, valueAt, type Block } from "./block";
import type { SheetKind } from "./sheet-kind";

/** What makes a row of a kind the same row on another sheet: the first set of columns that both sheets have. */
const KEYS: Readonly<Partial<Record<SheetKind, readonly (readonly string[])[]>>> = {
  establishment: [
    ["post_id", "holder_id"],
    ["post_id", "holder_name"],
    ["holder_id"],
    ["post_id"],
    ["holder_name", "post_title"],
    ["post_title", "rank_grade", "org_unit"],
  ],
  vacancies: [
    ["vacancy_id"],
    ["post_id", "vacant_from"],
    ["post_title", "org_unit", "vacant_from"],
  ],
  leavers: [
    ["person_id", "leave_date"],
    ["person_name", "leave_date"],
    ["post_title", "leave_date"],
  ],
  training: [
    ["course", "date", "org_unit", "attendee_id", "unit_cost"],
    ["course", "date", "unit_cost"],
    ["budget_line", "actual"],
  ],
  cohorts: [
    ["cohort_id", "intake_date"],
    ["route", "intake_date"],
  ],
  pipeline: [["stage", "candidates"]],
  assessments: [
    ["event", "date", "assessment_booked"],
    ["date", "assessment_booked"],
  ],
  candidates: [["candidate_id"]],
};

/** The columns by which rows of two blocks of one kind can be told apart; null where there are none. */
export function keyColumns(a: Block, b: Block): readonly string[] | null {
  const both = (name: string): boolean => a.columns.has(name) && b.columns.has(name);
  return KEYS[a.kind]?.find((names) => names.every(both)) ?? null;
}

/** The rows of a block by what their cells in some columns hold; rows blank in all of them are left out. */
export function rowKeys(
  { grid, columns, firstRow, lastRow }: Block,
  names: readonly string[]
): Set<string> {
  const at = names.map((name) => columns.get(name) ?? -1);
  const keys = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    const cells = at.map((column) => foldedAt(grid, row, column));
    if (cells.some((cell) => cell !== "")) keys.add(cells.join("\u001f"));
  }
  return keys;
}

function foldedAt(grid: Block["grid"], row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null ? "" : String(value).trim().toLowerCase();
}

/** Every row of a block whole, headings left off. */
export function wholeRows({ grid, left, right, firstRow, lastRow }: Block): string[] {
  const rows: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (!isBlankRow(grid, row, left, right)) {
      rows.push(JSON.stringify((grid.rows[row] ?? []).slice(left, right + 1)));
    }
  }
  return rows;
}
