import { FAR_DAY, FIRST_DAY, longDay } from "../units/day";
import { cellKey, type CellValue, type Grid } from "../workbook/grid";
import { a1 } from "../workbook/address";
import type { YearColumn } from "./heading-year";
import type { ColumnFinding } from "./column-finding";
import type { SheetKind } from "./sheet-kind";

/** A rectangle of a sheet with one heading row, recognised as one kind. Rows and columns from 0. */
export interface Block {
  readonly kind: SheetKind;
  readonly grid: Grid;
  /** Which of the workbook's grids it is. */
  readonly gridIndex: number;
  /** The lowest row of the headings. */
  readonly headingRow: number;
  /** The highest row of the headings: above headingRow where they stand in two or three rows. */
  readonly headingTop: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Logical column to column of the sheet. */
  readonly columns: ReadonlyMap<string, number>;
  /** Each heading as it reads over all its rows, by column of the sheet. */
  readonly headings: ReadonlyMap<number, string>;
  /** What became of every column with a heading, from left to right. */
  readonly findings: readonly ColumnFinding[];
  /** Columns that name the financial year they are of, by logical column ("Budget 22/23", "Budget 23/24"). */
  readonly years: ReadonlyMap<string, readonly YearColumn[]>;
  /** How sure the kind is. */
  readonly confidence: "certain" | "likely" | "yours";
  /** One sentence: what the kind rests on. */
  readonly evidence: string;
  /** Where one list holds those in post and those who left: the rows that are this block's. */
  readonly only: RowsOnly | null;
}

/**
 * Rows that hold a closing date in a column, or those that hold none; or those that a column does not call
 * starters.
 */
export type RowsOnly =
  | { readonly column: number; readonly dated: boolean }
  | { readonly column: number; readonly dated: null };

/** What a cell holds; null outside the rectangle. */
export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.rows[row]?.[column] ?? null;

/** A cell as text, outer spaces (and the spaces of web pages) taken off. */
export function textAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (value === null) return "";
  if (typeof value === "string") return value.replaceAll("\u00a0", " ").trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** The cell's value as it is shown in a message: the error where there is one, a date as a date. */
export function shownAt(grid: Grid, row: number, column: number): string {
  const key = cellKey(row, column);
  const error = grid.errors.get(key);
  if (error !== undefined) return error;
  const value = valueAt(grid, row, column);
  const isDay = typeof value === "number" && value >= FIRST_DAY && value <= FAR_DAY;
  return isDay && grid.dates.has(key) ? longDay(Math.floor(value)) : textAt(grid, row, column);
}

/** A heading as it reads: its rows joined, line breaks as spaces. */
export const headingAt = (block: Block, column: number): string => block.headings.get(column) ?? "";

/** The heading that stands for a logical column; "" where the block has none. */
export function headingOf(block: Block, name: string): string {
  const column = block.columns.get(name);
  return column === undefined ? "" : headingAt(block, column);
}

/** "A2:H20": the rows below the heading. */
export const dataRange = (block: Block): string =>
  `${a1(block.firstRow, block.left)}:${a1(Math.max(block.firstRow, block.lastRow), block.right)}`;

/** True where every cell of a row between two columns is blank. */
export function isBlankRow(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.rows[row];
  if (cells === undefined) return true;
  for (let column = left; column <= right && column < cells.length; column++) {
    const value = cells[column];
    if (value === null || value === undefined) {
      if (grid.errors.size > 0 && grid.errors.has(cellKey(row, column))) return false;
    } else if (typeof value !== "string" || value.trim() !== "") return false;
  }
  return true;
}
