import {
  blank,
  cellOf,
  type Block,
  type Book,
  type Cell,
  type Column,
  type Row,
  type Sheet,
} from "./draft";

/** Where a column of a block came to stand: rows and columns from 0, ends included. */
export interface Span {
  readonly sheet: string;
  readonly kind: Block["kind"];
  /** The logical column; "" for the whole block with its titles. */
  readonly column: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export interface Merge {
  readonly row: number;
  readonly bottom: number;
  readonly from: number;
  readonly to: number;
}

export interface LaidSheet {
  readonly sheet: Sheet;
  readonly cells: readonly Placed[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The heading row of the first block and its last row, for a table around it. */
  readonly firstTable: { readonly top: number; readonly bottom: number };
}

export interface Laid {
  readonly sheets: readonly LaidSheet[];
  readonly spans: readonly Span[];
}

export function layOut(book: Book): Laid {
  const spans: Span[] = [];
  return { sheets: book.sheets.map((sheet) => laySheet(sheet, spans)), spans };
}

interface Page {
  readonly cells: Placed[];
  readonly merges: Merge[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

function laySheet(sheet: Sheet, spans: Span[]): LaidSheet {
  const page: Page = { cells: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  let { top, left } = sheet;
  let firstTable = { top, bottom: top };
  sheet.blocks.forEach((block, i) => {
    const laid = layBlock(block, page, top, left);
    if (i === 0) firstTable = { top: laid.headings, bottom: laid.bottom };
    const right = left + block.columns.length - 1;
    const at = { sheet: sheet.name, kind: block.kind, top, bottom: laid.bottom };
    spans.push({ ...at, column: "", left, right });
    block.columns.forEach(({ key }, c) =>
      spans.push({ ...at, column: key, left: left + c, right: left + c })
    );
    if (sheet.arranged === "below") top = laid.bottom + 4;
    else left += block.columns.length + 2;
  });
  return { sheet, ...page, firstTable };
}

function layBlock(
  block: Block,
  page: Page,
  top: number,
  left: number
): { readonly headings: number; readonly bottom: number } {
  const put = (row: number, column: number, cell: Cell): void => {
    if (cell.value !== null || cell.error !== undefined || cell.note !== undefined)
      page.cells.push({ row, column: left + column, cell });
  };
  const line = (row: number, values: Block["above"][number]): void => {
    values.forEach((value, i) => {
      put(row, i, { value });
    });
  };
  let row = top;
  for (const values of block.above) line(row++, values);
  if (block.columns.some(({ over }) => over !== undefined))
    overHeadings(block.columns, page, row++, left, put);
  const headings = row;
  const head = (): void => {
    block.columns.forEach(({ heading }, i) => {
      put(row, i, { value: heading, look: "bold" });
    });
    row += 1;
  };
  head();
  block.rows.forEach((one, i) => {
    if (block.repeatEvery !== undefined && i > 0 && i % block.repeatEvery === 0) head();
    if (one.hidden === true) page.hiddenRows.push(row);
    block.columns.forEach(({ key }, c) => {
      put(row, c, cellOf(one, key));
    });
    row += 1;
  });
  block.columns.forEach(({ hidden }, i) => {
    if (hidden === true) page.hiddenColumns.push(left + i);
  });
  mergeDown(block, page, row - block.rows.length, left);
  for (const values of block.below) line(row++, values);
  return { headings, bottom: row - 1 };
}

/** Each filled cell of the column is merged with the empty ones under it. */
function mergeDown(block: Block, page: Page, top: number, left: number): void {
  const column = left + block.columns.findIndex(({ key }) => key === block.mergedDown);
  if (column < left || block.mergedDown === undefined || block.repeatEvery !== undefined) return;
  const key = block.mergedDown;
  const starts = block.rows.flatMap((row, i) => (cellOf(row, key).value === null ? [] : [i]));
  starts.forEach((start, i) => {
    const bottom = top + (starts[i + 1] ?? block.rows.length) - 1;
    if (bottom > top + start)
      page.merges.push({ row: top + start, bottom, from: column, to: column });
  });
}

/** Upper headings, each written once over its run of columns and merged. */
function overHeadings(
  columns: readonly Column[],
  page: Page,
  row: number,
  left: number,
  put: (row: number, column: number, cell: Cell) => void
): void {
  let from = 0;
  while (from < columns.length) {
    const over = columns[from]?.over;
    let to = from;
    while (over !== undefined && columns[to + 1]?.over === over) to += 1;
    put(row, from, over === undefined ? blank : { value: over, look: "bold" });
    if (to > from) page.merges.push({ row, bottom: row, from: left + from, to: left + to });
    from = to + 1;
  }
}

/** A row that stands for nothing, with a cell of its own in the first column it is given. */
export const emptyRow = (): Row => ({ kind: "other", cells: new Map() });
