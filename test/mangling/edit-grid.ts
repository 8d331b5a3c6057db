import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../../src/workbook/grid";

/** A cell of a workbook, rows and columns from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const COLUMNS = 16384;

type Move = (at: number) => number | null;

const stay: Move = (at) => at;

/** The grid with its rows and columns moved; null takes one away. New places are blank. */
function moved(grid: Grid, row: Move, column: Move, height: number, width: number): Grid {
  const rows = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  const keys = <T>(entries: Iterable<[number, T]>): [number, T][] =>
    [...entries].flatMap(([key, value]): [number, T][] => {
      const [r, c] = [row(Math.floor(key / COLUMNS)), column(key % COLUMNS)];
      return r === null || c === null ? [] : [[cellKey(r, c), value]];
    });
  grid.rows.forEach((cells, r) => {
    cells.forEach((value, c) => {
      const [toRow, toColumn] = [row(r), column(c)];
      if (toRow !== null && toColumn !== null) rows[toRow]![toColumn] = value;
    });
  });
  return {
    ...grid,
    rows,
    errors: new Map(keys(grid.errors)),
    formulas: new Map(keys(grid.formulas)),
    dates: new Set(keys([...grid.dates].map((key): [number, true] => [key, true])).map(([k]) => k)),
    tables: [],
    merges: [],
    hiddenRows: new Set([...grid.hiddenRows].map(row).filter((at) => at !== null)),
  };
}

const widthOf = (grid: Grid): number => Math.max(0, ...grid.rows.map((row) => row.length));

export const withRows = (grid: Grid, before: number, count: number): Grid =>
  moved(
    grid,
    (at) => (at >= before ? at + count : at),
    stay,
    grid.rows.length + count,
    widthOf(grid)
  );

export const withColumns = (grid: Grid, before: number, count: number): Grid =>
  moved(
    grid,
    stay,
    (at) => (at >= before ? at + count : at),
    grid.rows.length,
    widthOf(grid) + count
  );

/** Two columns change places, headings and all. */
export const withColumnsSwapped = (grid: Grid, a: number, b: number): Grid =>
  moved(grid, stay, (at) => (at === a ? b : at === b ? a : at), grid.rows.length, widthOf(grid));

export const withoutTables = (grid: Grid): Grid =>
  moved(grid, stay, stay, grid.rows.length, widthOf(grid));

/** One cell set; an error is given as "#REF!" and its like through `error`. */
export function withCell(
  grid: Grid,
  { row, column }: Place,
  value: CellValue,
  error?: string
): Grid {
  const key = cellKey(row, column);
  const errors = new Map(grid.errors);
  const dates = new Set(grid.dates);
  const formulas = new Map(grid.formulas);
  errors.delete(key);
  formulas.delete(key);
  if (typeof value !== "number") dates.delete(key);
  if (error !== undefined) errors.set(key, error);
  const rows = grid.rows.map((cells, r) =>
    r === row ? cells.map((held, c) => (c === column ? value : held)) : cells
  );
  return { ...grid, rows, errors, dates, formulas };
}

export const withGrid = (content: WorkbookContent, index: number, grid: Grid): WorkbookContent => ({
  ...content,
  grids: content.grids.map((held, i) => (i === index ? grid : held)),
});
