import type { CellValue } from "../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/sheet-plan";

export type Row = Readonly<Record<string, CellValue>>;

export const sheetOf = (plan: WorkbookPlan, name: string): SheetPlan => {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** The rows of a sheet's table, by heading. */
export function rowsOf(plan: WorkbookPlan, name: string): Row[] {
  const sheet = sheetOf(plan, name);
  const [table] = sheet.tables;
  if (table === undefined) throw new Error(`no table on ${name}`);
  return sheet.rows
    .slice(table.top + 1, table.bottom + 1)
    .map((row) =>
      Object.fromEntries(table.headings.map((heading, i) => [heading, row[i]?.value ?? null]))
    );
}

export const text = (row: Row, heading: string): string => String(row[heading] ?? "");

export const number = (row: Row, heading: string): number => {
  const value = row[heading];
  if (typeof value !== "number") throw new Error(`${heading} is ${String(value)}`);
  return value;
};

export const total = (rows: readonly Row[], heading: string): number =>
  rows.reduce((sum, row) => sum + number(row, heading), 0);

/** How many of each. */
export function counts(values: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}

export const assumption = (plan: WorkbookPlan, name: string): CellValue | undefined =>
  rowsOf(plan, "Assumptions").find((row) => row["Name"] === name)?.["Value"];
