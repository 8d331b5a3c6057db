import type { BlockScript, SheetScript } from "../compose/script";
import { addressOf } from "../address";
import { addressesOf } from "../sheet-areas";

/** Values and formulas of a rectangle; null leaves a cell as it is. */
export function enterRows(sheet: Excel.Worksheet, { top, left, cells }: BlockScript): void {
  const [first = []] = cells;
  const range = sheet.getRangeByIndexes(top, left, cells.length, first.length);
  range.formulas = cells.map((row) => [...row]);
}

/** Formulas that are filled down, then cells that Excel must not have filled of itself. */
export function enterFills(sheet: Excel.Worksheet, { fills, blanks }: SheetScript): void {
  for (const { first, below } of fills) {
    const from = sheet.getCell(first.row, first.column);
    sheet.getRange(addressOf(below)).copyFrom(from, "Formulas");
  }
  for (const area of blanks) sheet.getRange(addressOf(area)).clear("Contents");
}

/** How the cells look: fonts, fills and lines copied from the sheet of samples, then number formats. */
export function dressCells(
  sheet: Excel.Worksheet,
  script: SheetScript,
  sampleOf: (look: number) => Excel.Range
): void {
  for (const { row, column, to, text } of script.links)
    sheet.getCell(row, column).hyperlink = { documentReference: to, textToDisplay: text };
  for (const { look, areas } of script.looks)
    for (const address of addressesOf(areas))
      sheet.getRanges(address).copyFrom(sampleOf(look), "Formats");
  for (const { code, areas } of script.formats)
    for (const area of areas) sheet.getRange(addressOf(area)).numberFormat = forAll(code);
  for (const { column, top, codes } of script.columnFormats)
    sheet.getRangeByIndexes(top, column, codes.length, 1).numberFormat = codes.map((code) => [
      code,
    ]);
  for (const area of script.merges) sheet.getRange(addressOf(area)).merge();
}

/** Office.js takes one value for all cells of a range; its types only know the array of rows. */
const forAll = (code: string): string[][] => code as unknown as string[][];
