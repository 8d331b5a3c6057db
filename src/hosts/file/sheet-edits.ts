import { a1 } from "../../workbook/address";
import type { CellValue } from "../../workbook/grid";
import { cellContent } from "./cell-content";
import { scanSheet, type FoundRow } from "./sheet-scan";

/** What one cell of a sheet is to hold. */
export interface CellEdit {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** A day is already in the date system of the file. */
  readonly value: CellValue;
  /** The number of the cell's style, given the one it has. */
  readonly style: (before: number) => number;
}

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The number of the style that each of these cells of a sheet part has; 0 for one that is not there. */
export function stylesAt(
  xml: string,
  places: readonly { readonly row: number; readonly column: number }[]
): number[] {
  const { rows } = scanSheet(xml, new Set(places.map(({ row }) => row)));
  const byRow = new Map(rows.map((row) => [row.row, row.cells]));
  return places.map(
    ({ row, column }) => byRow.get(row)?.find((cell) => cell.column === column)?.style ?? 0
  );
}

/** A sheet part with some of its cells made to hold something else; everything beside them as it was. */
export function editCells(sheetXml: string, edits: readonly CellEdit[]): string {
  const xml = sheetXml.replace(/<((?:[\w.-]+:)?)sheetData\s*\/>/, "<$1sheetData></$1sheetData>");
  const byRow = new Map<number, CellEdit[]>();
  for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const { rows, prefix, end } = scanSheet(xml, new Set(byRow.keys()));
  const found = new Map(rows.map((row) => [row.row, row]));
  const splices = [...byRow].flatMap(([number, unsorted]): Splice[] => {
    const own = unsorted.sort((a, b) => a.column - b.column);
    const row = found.get(number);
    if (row !== undefined) return inRow(row, own, prefix);
    const at = rows.find((one) => one.row > number)?.from ?? end;
    return [{ from: at, to: at, text: rowXml(number, own, prefix) }];
  });
  return spliced(xml, splices);
}

/** Splices at one place stay in the order of their rows. */
function spliced(xml: string, splices: readonly Splice[]): string {
  let out = "";
  let at = 0;
  for (const { from, to, text } of [...splices].sort((a, b) => a.from - b.from)) {
    out += xml.slice(at, from) + text;
    at = to;
  }
  return out + xml.slice(at);
}

function inRow(row: FoundRow, edits: readonly CellEdit[], prefix: string): Splice[] {
  if (row.closedAtOnce) {
    const text = rowXml(row.row, edits, prefix);
    return [{ from: row.from, to: row.inner, text }];
  }
  return edits.map((edit) => {
    const cell = row.cells.find(({ column }) => column === edit.column);
    const text = cellXml(edit, cell?.style ?? 0, prefix);
    if (cell !== undefined) return { from: cell.from, to: cell.to, text };
    const at = row.cells.find(({ column }) => column > edit.column)?.from ?? row.innerEnd;
    return { from: at, to: at, text };
  });
}

const rowXml = (row: number, edits: readonly CellEdit[], prefix: string): string =>
  `<${prefix}row r="${row + 1}">${edits.map((edit) => cellXml(edit, 0, prefix)).join("")}</${prefix}row>`;

const cellXml = ({ row, column, value, style }: CellEdit, before: number, prefix: string): string =>
  `<${prefix}c r="${a1(row, column)}"${styleXml(style(before))}${cellContent(value, prefix)}`;

const styleXml = (style: number): string => (style === 0 ? "" : ` s="${style}"`);
