import { writeXlsx, type Cell as XlsxCell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { Book, Cell } from "./draft";
import type { Laid, LaidSheet } from "./layout";

/** Days between the two date systems. */
const SHIFT_1904 = 1462;

/** The laid-out workbook as the bytes of an .xlsx file. */
export async function bytesOf(
  laid: Laid,
  { dateSystem }: Pick<Book, "dateSystem">
): Promise<Uint8Array> {
  return writeXlsx({
    dateSystem,
    sheets: laid.sheets.map((sheet) => sheetOf(sheet, dateSystem === "1904" ? SHIFT_1904 : 0)),
  });
}

function sheetOf(laid: LaidSheet, shift: number): WriteSheet {
  const { sheet, cells, merges, hiddenRows, hiddenColumns, firstTable } = laid;
  const columns = Math.max(0, ...cells.map(({ column }) => column)) + 1;
  return {
    name: sheet.name,
    rows: [],
    cells: new Map(cells.map(({ row, column, cell }) => [`${row},${column}`, cellOf(cell, shift)])),
    columns: Array.from({ length: columns }, (_, i) => ({
      width: 14,
      ...(hiddenColumns.includes(i) ? { hidden: true } : {}),
    })),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    merges: merges.map(({ row, bottom, from, to }) => ({
      startRow: row,
      startCol: from,
      endRow: bottom,
      endCol: to,
    })),
    hidden: sheet.hidden === true,
    ...(sheet.table === undefined
      ? {}
      : { tables: [tableOf(sheet.table, laid, firstTable.top, firstTable.bottom)] }),
  };
}

function tableOf(
  name: string,
  { sheet, cells }: LaidSheet,
  top: number,
  bottom: number
): NonNullable<WriteSheet["tables"]>[number] {
  const headings = cells.filter(({ row }) => row === top).sort((a, b) => a.column - b.column);
  const [first] = headings;
  const last = headings.at(-1);
  if (first === undefined || last === undefined) throw new Error(`no headings on ${sheet.name}`);
  return {
    name,
    range: `${letters(first.column)}${top + 1}:${letters(last.column)}${bottom + 1}`,
    columns: headings.map(({ cell }) => ({ name: String(cell.value) })),
  };
}

export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letters(rest - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}

function cellOf(cell: Cell, shift: number): Partial<XlsxCell> {
  const style = styleOf(cell);
  const dressed: Partial<XlsxCell> = {
    ...(style === null ? {} : { style }),
    ...(cell.note === undefined ? {} : { comment: { author: "Clerk (made up)", text: cell.note } }),
  };
  if (cell.error !== undefined) return { ...dressed, value: cell.error, type: "error" };
  const value =
    cell.date === true && typeof cell.value === "number" ? cell.value - shift : cell.value;
  return cell.formula === undefined
    ? { ...dressed, value }
    : { ...dressed, formula: cell.formula, formulaResult: value };
}

function styleOf({ format, look }: Cell): CellStyle | null {
  if (format === undefined && look === undefined) return null;
  return {
    ...(format === undefined ? {} : { numFmt: format }),
    ...(look === "bold" ? { font: { bold: true } } : {}),
    ...(look === "strike" ? { font: { strikethrough: true } } : {}),
    ...(look === "amber"
      ? {
          fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "FFC000" } },
        }
      : {}),
  };
}
