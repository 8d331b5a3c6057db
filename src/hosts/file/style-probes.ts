import type { Cell, CellStyle } from "hucre/xlsx";
import { columnLetters } from "../../workbook/address";

/**
 * The library numbers styles as it meets them in cells. One blank cell of each style, in a row of its
 * own that is thrown away afterwards, tells the numbers; a text beside them makes it write the part
 * for texts.
 */
export function probeCells(styles: readonly CellStyle[], row: number): [string, Partial<Cell>][] {
  const probes = styles.map((style, column): [string, Partial<Cell>] => [
    `${row},${column}`,
    { value: null, style },
  ]);
  return [...probes, [`${row},${styles.length}`, { value: "text" }]];
}

/** The numbers of the styles, read from the sheet with the probes; a style without a number is the plain one, 0. */
export function probedNumbers(
  xml: string,
  styles: readonly CellStyle[],
  row: number
): Map<CellStyle, number> {
  const byCell = new Map(
    Array.from(xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"\/>/g), ([, cell, number]) => [
      cell,
      Number(number),
    ])
  );
  return new Map(
    styles.map((style, column) => [style, byCell.get(`${columnLetters(column)}${row + 1}`) ?? 0])
  );
}
