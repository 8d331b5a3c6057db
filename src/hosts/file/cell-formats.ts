import { formatIdShowsDate } from "./date-formats";
import { elements, inside } from "./xml-tags";

/** For each cell format of a workbook's styles part, in order: does it show a date? */
export function datesByCellFormat(stylesXml: string): boolean[] {
  const custom = new Map<number, string>();
  for (const format of elements(inside(stylesXml, "numFmts"), "numFmt")) {
    custom.set(Number(format.get("numFmtId")), format.get("formatCode") ?? "");
  }
  return [...elements(inside(stylesXml, "cellXfs"), "xf")].map((format) =>
    formatIdShowsDate(Number(format.get("numFmtId") ?? 0), custom)
  );
}

/** The least styles part that says the same about dates: built-in format 14 or none. */
export const plainStyles = (dates: readonly boolean[]): string =>
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<cellXfs count="${dates.length}">` +
  dates.map((date) => `<xf numFmtId="${date ? 14 : 0}"/>`).join("") +
  `</cellXfs></styleSheet>`;
