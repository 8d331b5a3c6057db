import { tableSpec, type TableName } from "../../workforce/schema";
import type { Column, Table } from "../../workforce/table";
import { cellValueOf } from "../cell-value";

/** The rows of one thing (a person, a post, a course) in the paper's data and in the new. */
export interface RowUnit {
  readonly table: TableName;
  /** What it is known by: a number, a title. */
  readonly key: string;
  readonly before: readonly number[];
  readonly now: readonly number[];
}

/** Columns by which a row is known again; the first that are filled count. */
const KEYS: Readonly<Record<TableName, readonly (readonly string[])[]>> = {
  people: [["number"]],
  posts: [["post"], ["title", "team"]],
  vacancies: [["vacancy"], ["post"], ["title"]],
  courses: [["course", "date", "team"]],
  cohorts: [["cohort"], ["route", "intake_date"]],
  pipeline: [["stage"]],
  assessments: [["event", "date"]],
};

/** Columns that no figure reads, and those that follow from other rows of the same person. */
const IGNORED: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  people: ["post_title", "reason_given", "back_from", "back_until"],
  posts: ["title", "grade"],
  vacancies: ["title"],
};

/** The columns whose differences count. */
export const watchedColumns = (table: TableName): string[] =>
  tableSpec(table)
    .columns.map(({ name }) => name)
    .filter((name) => IGNORED[table]?.includes(name) !== true);

/** What has other rows in the new data than in the paper's. */
export function changedUnits(
  table: TableName,
  before: Table | undefined,
  now: Table | undefined
): RowUnit[] {
  const old = rowsByKey(table, before);
  const fresh = rowsByKey(table, now);
  const units: RowUnit[] = [];
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const unit = { table, key, before: old.get(key) ?? [], now: fresh.get(key) ?? [] };
    if (says(table, before, unit.before) !== says(table, now, unit.now)) units.push(unit);
  }
  return units;
}

function rowsByKey(name: TableName, table: Table | undefined): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < (table?.length ?? 0); row++) {
    const key = keyOf(name, table, row);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

function keyOf(name: TableName, table: Table | undefined, row: number): string {
  const text = (column: string): string =>
    String(cellValueOf(table?.columns.get(column), row) ?? "").toLowerCase();
  const filled = KEYS[name].find((columns) => columns.some((column) => text(column) !== ""));
  return (filled ?? []).map(text).join(" · ");
}

/** What the rows of a unit hold, whatever their order. */
function says(name: TableName, table: Table | undefined, rows: readonly number[]): string {
  const columns = watchedColumns(name).map((column): Column | undefined =>
    table?.columns.get(column)
  );
  return rows
    .map((row) => JSON.stringify(columns.map((column) => folded(cellValueOf(column, row)))))
    .sort()
    .join();
}

const folded = (value: ReturnType<typeof cellValueOf>): unknown =>
  typeof value === "string" ? value.toLowerCase() : value;
