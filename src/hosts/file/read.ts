import { readXlsx, type Workbook } from "hucre/xlsx";
import type { Fault } from "../../workbook/fault";
import type { Grid, GridTable, WorkbookContent } from "../../workbook/grid";
import { withOwnLinksAsTexts } from "../../workbook/link-formula";
import { err, ok, type Result } from "../../units/result";
import { datesByCellFormat } from "./cell-formats";
import { faults } from "./faults";
import { firstLook } from "./first-look";
import { gridOfSheet } from "./grid-of-sheet";
import { isoDateCells, looksIso } from "./iso-dates";
import { markedSheets } from "./marks";
import { plainPackage } from "./plain-package";
import { cellsOfFormats, struckFormats } from "./struck-cells";
import { parseTable } from "./table-parts";
import { mapWorkbook, type SheetPart, type WorkbookMap } from "./workbook-map";
import { openPackage, type WorkbookPackage } from "./workbook-package";

/** What went wrong inside the library, as a fault. */
function libraryFault(error: unknown, book: WorkbookPackage, map: WorkbookMap): Fault {
  const reason = error instanceof Error ? error.message : "";
  const far = /^Sheet "s(\d+)" spans/.exec(reason);
  if (far !== null) {
    return faults.farCell(book.file, map.sheets[Number(far[1]) - 1]?.name ?? "");
  }
  return error instanceof RangeError
    ? faults.tooLargeUnpacked(book.file, "it does not fit into memory")
    : faults.damaged(book.file, "the content of its sheets cannot be read");
}

const stylesOf = async (book: WorkbookPackage, map: WorkbookMap): Promise<Result<string, Fault>> =>
  map.styles === undefined ? ok("") : await book.text(map.styles);

async function libraryRead(
  book: WorkbookPackage,
  map: WorkbookMap
): Promise<Result<Workbook, Fault>> {
  const styles = await stylesOf(book, map);
  if (!styles.ok) return styles;
  const plain = plainPackage(book, map, datesByCellFormat(styles.value));
  if (!plain.ok) return plain;
  try {
    return ok(await readXlsx(plain.value));
  } catch (error) {
    return err(libraryFault(error, book, map));
  }
}

async function tablesOf(
  book: WorkbookPackage,
  sheet: SheetPart
): Promise<Result<GridTable[], Fault>> {
  const tables: GridTable[] = [];
  for (const part of sheet.tables) {
    const xml = await book.text(part);
    if (!xml.ok) return xml;
    const table = parseTable(xml.value);
    if (table !== null) tables.push(table);
  }
  return ok(tables);
}

/**
 * Only the sheet's own XML tells a date stored as ISO text from text that looks so, a reference into a
 * table of strings that the file has lost from an empty cell, and cells that are struck through from
 * others; it is looked at only then.
 */
async function sheetXmlIfNeeded(
  book: WorkbookPackage,
  map: WorkbookMap,
  sheet: SheetPart,
  rows: readonly (readonly unknown[])[],
  struck: ReadonlySet<number>
): Promise<Result<string, Fault>> {
  const iso = rows.some((row) => row.some((value) => typeof value === "string" && looksIso(value)));
  if (!iso && struck.size === 0 && map.strings !== undefined) return ok("");
  const xml = await book.text(sheet.part);
  if (xml.ok && map.strings === undefined && xml.value.includes(' t="s"')) {
    return err(faults.damaged(book.file, `the texts of sheet “${sheet.name}” are missing`));
  }
  return xml;
}

async function readParts(
  book: WorkbookPackage,
  map: WorkbookMap
): Promise<Result<WorkbookContent, Fault>> {
  const workbook = await libraryRead(book, map);
  if (!workbook.ok) return workbook;
  const styles = await stylesOf(book, map);
  if (!styles.ok) return styles;
  const struck = struckFormats(styles.value);
  const grids: Grid[] = [];
  for (const [i, sheet] of map.sheets.entries()) {
    const read = workbook.value.sheets[i];
    if (read === undefined) {
      return err(faults.damaged(book.file, `sheet “${sheet.name}” cannot be read`));
    }
    const tables = await tablesOf(book, sheet);
    if (!tables.ok) return tables;
    const xml = await sheetXmlIfNeeded(book, map, sheet, read.rows, struck);
    if (!xml.ok) return xml;
    const isoDates = isoDateCells(xml.value);
    const facts = { ...sheet, tables: tables.value, isoDates };
    grids.push(gridOfSheet(read, { ...facts, struck: cellsOfFormats(xml.value, struck) }));
  }
  const names = map.sheets.map(({ name }) => name);
  const content: WorkbookContent = {
    name: book.file,
    grids,
    dateSystem: map.dateSystem,
    names: map.names,
    productSheets: markedSheets(workbook.value.properties?.custom ?? {}, names),
  };
  return ok(withOwnLinksAsTexts(content));
}

/**
 * Reads an .xlsx or .xlsm file. `name` is the file's name, for messages. Whatever is wrong with the
 * bytes comes back as a fault; memory stays within what the file declares, and that within limits.
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array
): Promise<Result<WorkbookContent, Fault>> {
  const fault = firstLook(name, bytes);
  if (fault !== null) return err(fault);
  const book = openPackage(name, bytes);
  if (!book.ok) return book;
  const map = await mapWorkbook(book.value);
  if (!map.ok) return map;
  return readParts(book.value, map.value);
}
