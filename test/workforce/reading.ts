import type { CellValue, Grid } from "../../src/workbook/grid";
import type { TableName } from "../../src/workforce/schema";
import { readWorkforce, type ReadOptions } from "../../src/workforce/read";
import type { Workforce } from "../../src/workforce/workforce";
import { gridFrom, workbookOf } from "../sheets/grid-from";

/** Reads made-up sheets that must be readable. */
export function workforceOf(
  grids: readonly Grid[],
  options: ReadOptions = {},
  productSheets: readonly string[] = []
): Workforce {
  const read = readWorkforce(workbookOf(grids, productSheets), options);
  if (!read.ok) throw new Error(`${read.error.message} ${read.error.advice}`);
  return read.value;
}

type Row = Readonly<Record<string, number | string>>;

/** The rows of a table as plain objects, for comparing. */
export function rowsOf(workforce: Workforce, name: TableName): Row[] {
  const table = workforce.tables.get(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return Array.from({ length: table.length }, (_, row) => {
    const values: Record<string, number | string> = {};
    for (const [column, data] of table.columns) {
      values[column] = data.kind === "number" ? data.data[row]! : data.labels[data.codes[row]!]!;
    }
    return values;
  });
}

export const column = (workforce: Workforce, name: TableName, of: string): (number | string)[] =>
  rowsOf(workforce, name).map((row) => row[of]!);

/**
 * Issues that are more than notes, as "severity code Sheet!cell". Made-up sheets seldom say from when their
 * leavers are complete; that this is asked has tests of its own.
 */
export const faultsOf = (workforce: Workforce): string[] =>
  workforce.issues
    .filter(({ severity, code }) => severity !== "note" && code !== "history-unsaid")
    .map(({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`);

export const codesOf = (workforce: Workforce): string[] => workforce.issues.map(({ code }) => code);

export const issueOf = (workforce: Workforce, code: string) => {
  const found = workforce.issues.find((issue) => issue.code === code);
  if (found === undefined)
    throw new Error(`no issue ${code} among ${codesOf(workforce).join(", ")}`);
  return found;
};

const ASSUMED: readonly (readonly CellValue[])[] = [
  ["Name", "Value", "Unit", "Source"],
  ["As-at date", "2022-06-20", "date", "Made up for a test"],
  ["Employer pension rate (staff)", 0.184, "rate", null],
];

/** An assumptions sheet as at 20 June 2022, with further rows. */
export const assumptions = (...rows: (readonly CellValue[])[]): Grid =>
  gridFrom("Assumptions", [...ASSUMED, ...rows]);

const ESTABLISHMENT = [
  "Post No",
  "Post Title",
  "Team",
  "Establishment FTE",
  "Salary",
  "Employee Number",
  "In Post FTE",
  "Start Date",
  "Worker Type",
] as const;

/** An establishment sheet with the usual headings. */
export const establishment = (...rows: (readonly CellValue[])[]): Grid =>
  gridFrom("Establishment", [ESTABLISHMENT, ...rows]);

const LEAVERS = [
  "Employee Number",
  "Post Title",
  "Team",
  "Start Date",
  "Leaving Date",
  "Reason for Leaving",
  "FTE",
  "Exit Interview Held",
  "Worker Type",
] as const;

/** A leavers sheet with the usual headings. */
export const leavers = (...rows: (readonly CellValue[])[]): Grid =>
  gridFrom("Leavers", [LEAVERS, ...rows]);

const VACANCIES = [
  "Vacancy Ref",
  "Post No",
  "Vacancy Title",
  "FTE",
  "Vacant From",
  "Expected Start",
  "Cover",
  "Cover Cost per Month",
] as const;

/** A vacancies sheet with the usual headings. */
export const vacancies = (...rows: (readonly CellValue[])[]): Grid =>
  gridFrom("Vacancies", [VACANCIES, ...rows]);
