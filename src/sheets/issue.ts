import type { CellValue } from "../workbook/grid";

/** One cell's certain mend: what it holds and what it should hold. A day is a day number. */
export interface Fix {
  readonly sheet: string;
  readonly cell: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly isDate: boolean;
}

/** Something in the sheets a person should know or settle, named down to the cell. */
export interface Issue {
  /**
   * stop: a figure cannot be trusted until it is settled; decide: read one way, disclosed, and could
   * be read another; note: worth knowing, changes no figure.
   */
  readonly severity: "stop" | "decide" | "note";
  /** What kind of problem, stable for tests and mapping: "leaver-still-listed", "DQ-18". */
  readonly code: string;
  /** The cross-check it comes from, where it comes from one: "V-04". */
  readonly rule?: string;
  readonly sheet: string;
  /** "E21", or a range "A2:H20", or "" for the whole sheet. */
  readonly cell: string;
  readonly heading: string;
  /** The value as it stands in the cell, as text. */
  readonly value: string;
  readonly expected: string;
  /** What was done with it. */
  readonly done: string;
  /** What to do. */
  readonly advice: string;
  /** Families of figures it touches: "churn", "vacancy", "training", "uplift", "resilience". */
  readonly touches: readonly string[];
  /** Pounds at stake where known. */
  readonly pounds?: number;
  /** Where the mend is certain; one for each cell of the range. */
  readonly fixes?: readonly Fix[];
  /**
   * Columns of the model whose values it puts in doubt: "people.leave_date"; a table's name alone puts in
   * doubt which rows there are. A figure that reads one of them carries the note, or is withheld where
   * the issue stops it. Not given: the issue changes no figure.
   */
  readonly columns?: readonly string[];
  /** The rows of the workbook it is about: index of the grid, rows from 0. Not given: any row. */
  readonly at?: { readonly grid: number; readonly rows: readonly number[] };
}
