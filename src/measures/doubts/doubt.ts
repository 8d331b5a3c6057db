import type { Issue } from "../../sheets/issue";
import { worstFirst } from "../../sheets/worst-first";
import { cellOf } from "../../workforce/table";
import type { TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import { once } from "../../language/evaluate/once";

/** An issue that is not settled, and what of the model it puts in doubt. */
export interface Doubt {
  readonly issue: Issue;
  /** "people.leave_date"; "people" where it is in doubt which rows there are. */
  readonly columns: ReadonlySet<string>;
  /** The rows of the model that were read from where the issue is; empty: it could be any row. */
  readonly rows: ReadonlyMap<TableName, readonly number[]>;
}

/** The issues of a workforce that put columns in doubt, worst first. Notes do not. */
export const doubtsOf = (workforce: Workforce): readonly Doubt[] =>
  once(known, workforce, () => {
    const open = worstFirst(workforce.issues).filter(({ severity }) => severity !== "note");
    const told = open
      .map((issue) => ({ issue, columns: columnsOf(issue, workforce) }))
      .filter(({ columns }) => columns.size > 0);
    if (told.length === 0) return [];
    const places = rowsByPlace(workforce);
    return told.map(({ issue, columns }) => ({ issue, columns, rows: rowsOf(issue, places) }));
  });

const known = new WeakMap<Workforce, readonly Doubt[]>();

/** As the issue says; for a cell of the assumptions, the assumption that was read from it. */
function columnsOf(issue: Issue, { assumptions }: Workforce): ReadonlySet<string> {
  if (issue.columns !== undefined) return new Set(issue.columns);
  const place = `${issue.sheet}!${issue.cell}`;
  const ids = [...assumptions.values()].filter(({ cell }) => cell === place);
  return new Set(ids.map(({ spec }) => `assumptions.${spec.id}`));
}

interface Row {
  readonly table: TableName;
  readonly row: number;
}

const placeKey = (grid: number, row: number): string => `${grid}|${row}`;

/** For each row of the user's sheets the rows of the model that any value was read into. */
function rowsByPlace({ tables }: Workforce): ReadonlyMap<string, readonly Row[]> {
  const places = new Map<string, Row[]>();
  for (const [table, { length, provenance }] of tables) {
    for (let row = 0; row < length; row++) {
      const mine = new Set<string>();
      for (const { origin } of provenance.values()) {
        const cell = cellOf(origin[row] ?? -1);
        if (cell !== null) mine.add(placeKey(cell.grid, cell.row));
      }
      for (const place of mine) once(places, place, (): Row[] => []).push({ table, row });
    }
  }
  return places;
}

function rowsOf(
  { at }: Issue,
  places: ReadonlyMap<string, readonly Row[]>
): ReadonlyMap<TableName, readonly number[]> {
  const rows = new Map<TableName, number[]>();
  for (const place of at?.rows ?? []) {
    for (const { table, row } of places.get(placeKey(at?.grid ?? -1, place)) ?? [])
      once(rows, table, (): number[] => []).push(row);
  }
  return rows;
}
