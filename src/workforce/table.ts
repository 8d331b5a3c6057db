import type { TableName } from "./schema";

/** Numbers, day numbers and flags (0 or 1). NaN where the sheet gave none. */
export interface NumberColumn {
  readonly kind: "number";
  readonly data: Float64Array;
}

/** Text, coded: row i reads `labels[codes[i]]`. Labels are distinct when case is ignored. "" is blank. */
export interface TextColumn {
  readonly kind: "text";
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

export type Column = NumberColumn | TextColumn;

/**
 * Where each value of a column was read, one entry a row: `originOf(grid, row, column)`; -1 for a
 * value that came from no single cell. A value that differs from its cell (a date from text, a
 * canonical reason) is still traced to it, with `corrected` set to 1.
 */
export interface Provenance {
  readonly origin: Float64Array;
  readonly corrected: Uint8Array;
}

export interface Table {
  readonly name: TableName;
  readonly length: number;
  /** By column name; every column of the table's spec is there. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly provenance: ReadonlyMap<string, Provenance>;
}

const ROWS = 1048576;
const COLUMNS = 16384;

/** One number for a cell of the workbook read: index of its grid, row and column from 0. */
export const originOf = (grid: number, row: number, column: number): number =>
  (grid * ROWS + row) * COLUMNS + column;

export interface CellOrigin {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
}

export function cellOf(origin: number): CellOrigin | null {
  if (origin < 0) return null;
  const column = origin % COLUMNS;
  const rest = (origin - column) / COLUMNS;
  const row = rest % ROWS;
  return { grid: (rest - row) / ROWS, row, column };
}
