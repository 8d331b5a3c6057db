/** What a cell holds once read. Dates are day numbers of the 1900 system, whatever the file's own. */
export type CellValue = number | string | boolean | null;

/** A named table (Excel's "Format as Table") on a sheet; rows and columns count from 0, ends included. */
export interface GridTable {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly headings: readonly string[];
}

/** A range of a sheet; rows and columns from 0, ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as read: a dense rectangle of values from A1. Keys of the maps are `cellKey(row, column)`. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Error cells ("#REF!"); their value in `rows` is null. */
  readonly errors: ReadonlyMap<number, string>;
  /** Formulas without the leading "=". `rows` holds their cached values. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Cells whose formula's result was not saved; null in `rows`. Not given where the host tells of none. */
  readonly uncalculated?: ReadonlySet<number>;
  /** Cells whose number format shows a date. */
  readonly dates: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
  /** Merged ranges, from 0, ends included; their value stands in the top left cell. */
  readonly merges: readonly Rectangle[];
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  /** Cells that are struck through; not given where the host does not tell. */
  readonly struck?: ReadonlySet<number>;
}

export interface WorkbookContent {
  /** The file's or workbook's own name, for messages: "opcc-2022.xlsx". */
  readonly name: string;
  readonly grids: readonly Grid[];
  /** The date system of the file; the grids are already in the 1900 system. */
  readonly dateSystem: "1900" | "1904";
  /** Sheets that Muster itself made, where it wrote this file; else empty. */
  readonly productSheets: readonly string[];
  /** Defined names and what they refer to, without print areas and their like. */
  readonly names: ReadonlyMap<string, string>;
}

const COLUMN_LIMIT = 16384;

/** One number for a cell's place (row and column from 0). */
export const cellKey = (row: number, column: number): number => row * COLUMN_LIMIT + column;
