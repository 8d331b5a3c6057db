/** A workbook before it is laid out: what a mess changes. Dates are day numbers of the 1900 system, marked as dates. */
export type Value = number | string | boolean | null;

export interface Cell {
  readonly value: Value;
  readonly date?: boolean;
  /** An error value such as "#REF!" instead of a value. */
  readonly error?: string;
  /** A formula whose cached result is `value`. */
  readonly formula?: string;
  readonly format?: string;
  readonly look?: "strike" | "amber" | "bold";
  readonly note?: string;
}

export type Kind =
  | "establishment"
  | "vacancies"
  | "leavers"
  | "training"
  | "cohorts"
  | "pipeline"
  | "assessments"
  | "assumptions";

export interface Column {
  /** The logical column, as sheets.md calls it; "extra-n" for one that means nothing to the figures. */
  readonly key: string;
  heading: string;
  /** The upper row of a two-row heading; neighbours with the same text are merged. */
  over?: string;
  hidden?: boolean;
}

/** One row; `data` holds a record of the truth, or one a mess has put in as if it were a record. */
export interface Row {
  readonly kind: "data" | "other";
  readonly cells: Map<string, Cell>;
  hidden?: boolean;
}

export interface Block {
  readonly kind: Kind | "noise";
  columns: Column[];
  rows: Row[];
  /** Free cells above the headings, and below the last row. */
  above: Value[][];
  below: Value[][];
  /** A column whose empty cells are merged with the one above. */
  mergedDown?: string;
  /** The headings stand again before every so many rows. */
  repeatEvery?: number;
}

export interface Sheet {
  name: string;
  blocks: Block[];
  arranged: "below" | "beside";
  /** Empty rows above and empty columns to the left. */
  top: number;
  left: number;
  hidden?: boolean;
  /** The name of an Excel table around the first block. */
  table?: string;
}

export interface Book {
  readonly sheets: Sheet[];
  dateSystem: "1900" | "1904";
}

export const blank: Cell = { value: null };
export const text = (value: Value): Cell => ({ value });
export const day = (value: number | null): Cell =>
  value === null ? blank : { value, date: true, format: "dd/mm/yyyy" };

/** The block of a kind; a mess that needs one is only put on workbooks that have it. */
export function block(book: Book, kind: Kind): Block {
  for (const sheet of book.sheets)
    for (const one of sheet.blocks) if (one.kind === kind) return one;
  throw new Error(`the workbook has no block ${kind}`);
}

export function sheetOf(book: Book, wanted: Block): Sheet {
  const sheet = book.sheets.find(({ blocks }) => blocks.includes(wanted));
  if (sheet === undefined) throw new Error(`no sheet holds the block ${wanted.kind}`);
  return sheet;
}

export const hasBlock = (book: Book, kind: Kind): boolean =>
  book.sheets.some(({ blocks }) => blocks.some((one) => one.kind === kind));

export const records = ({ rows }: Block): Row[] => rows.filter(({ kind }) => kind === "data");

export const cellOf = (row: Row, key: string): Cell => row.cells.get(key) ?? blank;
export const valueOf = (row: Row, key: string): Value => cellOf(row, key).value;
export const isNumber = (row: Row, key: string): boolean => typeof valueOf(row, key) === "number";

/** The number of a cell, 0 where it is empty; only for cells that no mess has made text. */
export function numberOf(row: Row, key: string): number {
  const value = valueOf(row, key) ?? 0;
  if (typeof value !== "number") throw new Error(`${key} is text: ${String(value)}`);
  return value;
}
export const textOf = (row: Row, key: string): string => String(valueOf(row, key) ?? "");

/** Changes every cell of a column that holds something; the change is told which of them it is. */
export function change(
  { rows }: Block,
  key: string,
  to: (cell: Cell, row: Row, place: number) => Cell
): number {
  const filled = rows.filter((row) => row.kind === "data" && cellOf(row, key).value !== null);
  filled.forEach((row, place) => row.cells.set(key, to(cellOf(row, key), row, place)));
  return filled.length;
}

export const column = (of: Block, key: string): Column => {
  const found = of.columns.find((one) => one.key === key);
  if (found === undefined) throw new Error(`the block ${of.kind} has no column ${key}`);
  return found;
};

export const otherRow = (cells: Readonly<Record<string, Value>>): Row => ({
  kind: "other",
  cells: new Map(Object.entries(cells).map(([key, value]) => [key, { value }])),
});

export const dataRow = (cells: Readonly<Record<string, Cell>>): Row => ({
  kind: "data",
  cells: new Map(Object.entries(cells)),
});
