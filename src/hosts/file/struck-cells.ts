import { columnNumber } from "../../workbook/address";
import { cellKey } from "../../workbook/grid";
import { elements, inside } from "./xml-tags";

/** The cell formats of a workbook's styles part whose text is struck through, by their number. */
export function struckFormats(stylesXml: string): ReadonlySet<number> {
  if (!stylesXml.includes("strike")) return new Set();
  const fonts = inside(stylesXml, "fonts").split(/<\/(?:[\w.-]+:)?font>|<(?:[\w.-]+:)?font\s*\/>/);
  const struck = fonts.map((font) => {
    const [strike] = elements(font, "strike");
    return strike !== undefined && !/^(0|false)$/.test(strike.get("val") ?? "1");
  });
  const formats = new Set<number>();
  let at = 0;
  for (const format of elements(inside(stylesXml, "cellXfs"), "xf")) {
    if (struck[Number(format.get("fontId") ?? 0)] === true) formats.add(at);
    at++;
  }
  return formats;
}

const CELL = /<(?:[\w.-]+:)?c\s([^>]*)>/g;
const PLACE = /\br="([A-Z]{1,3})([1-9]\d{0,6})"/;
const FORMAT = /\bs="(\d+)"/;

/** The cells of a sheet part that have one of these formats, as `cellKey` counts them. */
export function cellsOfFormats(sheetXml: string, formats: ReadonlySet<number>): Set<number> {
  const cells = new Set<number>();
  for (const [, attributes = ""] of sheetXml.matchAll(CELL)) {
    const format = FORMAT.exec(attributes)?.[1];
    if (format === undefined || !formats.has(Number(format))) continue;
    const [, letters = "", digits = ""] = PLACE.exec(attributes) ?? [];
    if (letters !== "") cells.add(cellKey(Number(digits) - 1, columnNumber(letters)));
  }
  return cells;
}
