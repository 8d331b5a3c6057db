import { cellPlace } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/grid";
import type { BookModel, Cell, SheetModel } from "./model";

/** What a formula comes to; undefined where the emulator is to do what little it can itself. */
export type Calculator = (
  sheet: string,
  row: number,
  column: number,
  formula: string
) => CellValue | undefined;

const REFERENCE = /^=(?:(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!)?\$?([A-Z]{1,3})\$?(\d+)$/;

/** A link shows its second argument. */
const LINK = /^=HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/;

/**
 * The value of a cell. The emulator has no formula engine: a reference to one cell is followed, a link
 * shows its text, what a test has told it is given, a value that the workbook was opened with stands, and all else is nought.
 */
export function valueOf(
  book: BookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  calculator: Calculator
): CellValue {
  const cell = sheet.at(row, column);
  if (cell === undefined) return null;
  if (cell.formula === null) return cell.value;
  const told = calculator(sheet.name, row, column, cell.formula);
  if (told !== undefined) return told;
  const shown = LINK.exec(cell.formula)?.[1]?.replaceAll('""', '"');
  return shown ?? follow(book, sheet, cell, calculator) ?? cell.value ?? 0;
}

function follow(
  book: BookModel,
  sheet: SheetModel,
  { formula }: Cell,
  calculator: Calculator
): CellValue {
  const [, quoted, plain, letters, digits] = REFERENCE.exec(formula ?? "") ?? [];
  if (letters === undefined) return null;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const other = name === undefined ? sheet : book.find(name);
  const place = cellPlace(`${letters}${digits ?? ""}`);
  if (other === undefined || place === null) return "#REF!";
  const stands = other.at(place.row, place.column);
  if (stands?.formula === formula) return 0;
  return valueOf(book, other, place.row, place.column, calculator) ?? 0;
}
