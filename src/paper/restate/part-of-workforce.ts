import type { TableName } from "../../workforce/schema";
import type { Column, Provenance, Table } from "../../workforce/table";
import type { Workforce } from "../../workforce/workforce";

/** A workforce of a few rows of one table, every other table empty: to see what those rows add to a figure. */
export function partOf(workforce: Workforce, name: TableName, rows: readonly number[]): Workforce {
  const tables = new Map(
    [...workforce.tables].map(([table, data]) => [
      table,
      someRows(data, table === name ? rows : NO_ROWS),
    ])
  );
  return { ...workforce, tables };
}

const NO_ROWS: readonly number[] = [];

function someRows(table: Table, rows: readonly number[]): Table {
  return {
    name: table.name,
    length: rows.length,
    columns: new Map([...table.columns].map(([name, column]) => [name, someOf(column, rows)])),
    provenance: new Map(
      [...table.provenance].map(([name, { origin, corrected }]): [string, Provenance] => [
        name,
        {
          origin: Float64Array.from(rows, (row) => origin[row] ?? -1),
          corrected: Uint8Array.from(rows, (row) => corrected[row] ?? 0),
        },
      ])
    ),
  };
}

const someOf = (column: Column, rows: readonly number[]): Column =>
  column.kind === "text"
    ? {
        kind: "text",
        codes: Int32Array.from(rows, (row) => column.codes[row] ?? 0),
        labels: column.labels,
      }
    : { kind: "number", data: Float64Array.from(rows, (row) => column.data[row] ?? Number.NaN) };
