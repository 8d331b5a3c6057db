import { columnLetters } from "../../../workbook/address";
import { addressOf } from "../address";
import type { SheetScript } from "../compose/script";
import { joined } from "../sheet-areas";

/** Points of a column so many characters wide, in the standard font. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

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
