import { columnLetters } from "../../../workbook/address";
import { addressOf } from "../address";
import type { SheetScript } from "../compose/script";
import { joined } from "../sheet-areas";

/** Points of a column so many characters wide, in the standard font. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const POINTS_AN_INCH = 72;

/** Widths, heights, panes and grid lines. */
export function shapeSheet(sheet: Excel.Worksheet, script: SheetScript): void {
  const { rows, columns } = script.freeze;
  const widths = grouped(script.widths.map((width, i) => [columnLetters(i), width] as const));
  for (const [width, letters] of widths)
    for (const address of joined(letters.map((letter) => `${letter}:${letter}`)))
      sheet.getRanges(address).format.columnWidth = pointsOf(width);
  for (const [height, numbers] of grouped(script.heights))
    for (const address of joined(numbers.map((row) => `${row + 1}:${row + 1}`)))
      sheet.getRanges(address).format.rowHeight = height;
  sheet.freezePanes.unfreeze();
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(
      sheet.getRange(addressOf({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }))
    );
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  sheet.showGridlines = false;
}

/** Keys that have the same value, by value. */
function grouped<K>(pairs: readonly (readonly [K, number])[]): Map<number, K[]> {
  const groups = new Map<number, K[]>();
  for (const [key, value] of pairs) groups.set(value, [...(groups.get(value) ?? []), key]);
  return groups;
}

/** What is printed; on a sheet that is new, also how: Excel is slow to take each word of it. */
export function setUpPrint(sheet: Excel.Worksheet, { print }: SheetScript, isNew: boolean): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(addressOf({ top: 0, left: 0, bottom: print.bottom, right: print.right }));
  if (print.repeatRows !== undefined)
    pageLayout.setPrintTitleRows(`$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`);
  if (!isNew) return;
  const [wide, high] = print.fit;
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(high > 0 ? { verticalFitToPages: high } : {}),
  };
  pageLayout.leftMargin = pageLayout.rightMargin = 0.6 * POINTS_AN_INCH;
  pageLayout.topMargin = 0.65 * POINTS_AN_INCH;
  pageLayout.bottomMargin = 0.75 * POINTS_AN_INCH;
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&9&K595959&A";
  footer.rightFooter = "&9&K595959Page &P of &N";
}
