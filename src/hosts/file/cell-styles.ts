import type { CellStyle } from "hucre/xlsx";
import type { CellPlan } from "../../workbook/sheet-plan";
import { LOOKS } from "./looks";
import { FORMAT_CODES } from "./number-formats";

/** Text that a program would take for a formula if it were typed again. */
export const startsLikeFormula = (value: unknown): boolean =>
  typeof value === "string" && value !== "" && "=+-@".includes(value.charAt(0));

const made = new Map<string, CellStyle>();

/** Text to the right of another column stands off from the figures there. */
const standsOff = (cell: CellPlan, column: number): boolean =>
  column > 0 &&
  cell.look !== undefined &&
  (cell.align === "left" || (cell.align === undefined && typeof cell.value === "string"));

/** The library's style for a cell of a plan in that column (from 0); one object for all cells alike. */
export function styleOf(cell: CellPlan, column: number): CellStyle {
  const look = cell.look ?? "plain";
  // The text format keeps such text a text when somebody edits the cell.
  const asText = cell.formula === undefined && startsLikeFormula(cell.value);
  const format = asText ? "text" : (cell.format ?? "general");
  const indented = standsOff(cell, column);
  const key = `${look}|${format}|${cell.wrap === true ? "w" : ""}|${cell.align ?? ""}|${indented ? "i" : ""}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const dressed = LOOKS[look];
  const code = FORMAT_CODES[format];
  const alignment = {
    ...dressed.alignment,
    ...(cell.wrap === true
      ? { wrapText: true, vertical: dressed.alignment?.vertical ?? "top" }
      : {}),
    ...(cell.align === undefined ? {} : { horizontal: cell.align }),
    ...(indented ? { horizontal: "left" as const, indent: 1 } : {}),
  };
  const style: CellStyle = {
    ...dressed,
    ...(code === undefined ? {} : { numFmt: code }),
    ...(Object.keys(alignment).length === 0 ? {} : { alignment }),
  };
  made.set(key, style);
  return style;
}
