import { longDay } from "../../units/day";
import type { CellValue } from "../../workbook/grid";

/** A value of a fix as it is shown: text in quotes, so that its spaces are seen. */
export function fixText(value: CellValue, isDate: boolean): string {
  if (value === null) return "blank";
  if (typeof value === "string") return `“${value}”`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return isDate ? longDay(Math.floor(value)) : String(value);
}
