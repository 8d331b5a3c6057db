import { FAR_DAY, longDay } from "../../units/day";
import type { CellValue } from "../../workbook/grid";
import { tableSpec, type TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import { cellValueOf } from "../cell-value";
import { watchedColumns, type RowUnit } from "./row-units";

/** What became of a row, or of a value in it. */
export type ChangeKind =
  | "leaver recorded"
  | "leaver gone"
  | "joiner recorded"
  | "row recorded"
  | "row gone"
  | "start"
  | "leave"
  | "fte"
  | "reason"
  | "team"
  | "type"
  | "interview"
  | "value";

/** One difference between the paper's data and the new, before its cell is known. */
export interface RowChange {
  readonly kind: ChangeKind;
  /** The column of the model it is in; "" for a whole row. */
  readonly column: string;
  /** "left on 3 June 2022; the paper had no leave date" */
  readonly says: string;
  /** Where it is to be seen: a row of the new data, or of the paper's where the new has none. */
  readonly of: "new" | "paper";
  readonly row: number;
}

const KIND_OF: Readonly<Record<string, ChangeKind>> = {
  start: "start",
  leave_date: "leave",
  fte: "fte",
  reason: "reason",
  team: "team",
  type: "type",
  exit_interview: "interview",
};

/** What is different in the rows of one person, post or course. */
export function rowChanges(unit: RowUnit, before: Workforce, now: Workforce): RowChange[] {
  const value = (workforce: Workforce, row: number, column: string): CellValue =>
    cellValueOf(workforce.tables.get(unit.table)?.columns.get(column), row);
  const { pairs, gone, fresh } = paired(unit, (which, row, column) =>
    value(which === "paper" ? before : now, row, column)
  );
  return [
    ...pairs.flatMap(([old, row]) =>
      withoutLeaving(
        watchedColumns(unit.table).flatMap((column): RowChange[] => {
          const was = value(before, old, column);
          const is = value(now, row, column);
          return folded(was) === folded(is) ? [] : [fieldChange(unit.table, column, was, is, row)];
        })
      )
    ),
    ...fresh.map((row) => freshRow(unit.table, row, value(now, row, "leave_date"))),
    ...gone.map((row) => goneRow(unit.table, row, value(before, row, "leave_date"))),
  ];
}

/** That a leaver has a reason and an interview is part of being recorded as one. */
const withoutLeaving = (changes: readonly RowChange[]): readonly RowChange[] =>
  changes.some(({ kind }) => kind === "leaver recorded" || kind === "leaver gone")
    ? changes.filter(({ kind }) => kind !== "reason" && kind !== "interview")
    : changes;

const folded = (value: CellValue): CellValue =>
  typeof value === "string" ? value.toLowerCase() : value;

type ValueOf = (which: "paper" | "new", row: number, column: string) => CellValue;

/** Rows of the paper beside rows of now: the same start, then the same leave date, then in their order. */
function paired(
  { table, before, now }: RowUnit,
  value: ValueOf
): { pairs: [number, number][]; gone: number[]; fresh: number[] } {
  const pairs: [number, number][] = [];
  let gone = [...before];
  let fresh = [...now];
  const match = (same: (old: number, row: number) => boolean): void => {
    for (const old of [...gone]) {
      const row = fresh.find((one) => same(old, one));
      if (row === undefined) continue;
      pairs.push([old, row]);
      gone = gone.filter((one) => one !== old);
      fresh = fresh.filter((one) => one !== row);
    }
  };
  const sameIn = (column: string) => (old: number, row: number) =>
    value("paper", old, column) === value("new", row, column);
  if (table === "people") {
    match(sameIn("start"));
    match(
      (old, row) => value("paper", old, "leave_date") !== FAR_DAY && sameIn("leave_date")(old, row)
    );
  }
  match(() => true);
  return { pairs, gone, fresh };
}

function fieldChange(
  table: TableName,
  column: string,
  was: CellValue,
  is: CellValue,
  row: number
): RowChange {
  const at = { column, of: "new", row } as const;
  if (table === "people" && column === "leave_date" && was === FAR_DAY)
    return {
      ...at,
      kind: "leaver recorded",
      says: `left on ${shown(is, column, table)}, recorded since`,
    };
  if (table === "people" && column === "leave_date" && is === FAR_DAY)
    return {
      ...at,
      kind: "leaver gone",
      says: `no longer a leaver of ${shown(was, column, table)}`,
    };
  const words = tableSpec(table).columns.find(({ name }) => name === column)?.words ?? column;
  const says = `${words} is ${shown(is, column, table)}, was ${shown(was, column, table)}`;
  return { ...at, kind: table === "people" ? (KIND_OF[column] ?? "value") : "value", says };
}

function freshRow(table: TableName, row: number, leave: CellValue): RowChange {
  const at = { column: "", of: "new", row } as const;
  if (table !== "people") return { ...at, kind: "row recorded", says: "not in the paper's data" };
  if (leave !== FAR_DAY && leave !== null)
    return {
      ...at,
      column: "leave_date",
      kind: "leaver recorded",
      says: `left on ${shown(leave, "leave_date", table)}, not in the paper's data`,
    };
  return { ...at, column: "start", kind: "joiner recorded", says: "not in the paper's data" };
}

function goneRow(table: TableName, row: number, leave: CellValue): RowChange {
  const at = { column: "", of: "paper", row } as const;
  const leaver = table === "people" && leave !== FAR_DAY && leave !== null;
  return leaver
    ? {
        ...at,
        column: "leave_date",
        kind: "leaver gone",
        says: "in the paper's data and not in the new",
      }
    : { ...at, kind: "row gone", says: "in the paper's data and not in the new" };
}

/** A value as a person reads it. */
function shown(value: CellValue, column: string, table: TableName): string {
  const kind = tableSpec(table).columns.find(({ name }) => name === column)?.kind;
  if (value === null) return "blank";
  if (kind === "flag") return value === 1 ? "yes" : "no";
  if (typeof value !== "number" || kind !== "date") return String(value);
  return value === FAR_DAY ? "open" : longDay(value);
}
