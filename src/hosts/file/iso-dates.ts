import { columnNumber } from "../../workbook/address";
import { cellKey } from "../../workbook/grid";
import { dayOf, isCalendarDate } from "../../units/day";
import { elements } from "./xml-tags";

/** The look of a date as some programs store it in a cell: 2022-06-20, 2022-06-20T08:30:00. */
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;

export const looksIso = (text: string): boolean => ISO.test(text);

/** Day number with the time as its fraction, or null where the text is no day of the calendar. */
export function isoSerial(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (!isCalendarDate(year, month, day)) return null;
  return dayOf(year, month, day) + (hour * 3600 + minute * 60 + second) / 86400;
}

/** Keys of the cells of a sheet part that are stored as ISO dates (`t="d"`). */
export function isoDateCells(sheetXml: string): Set<number> {
  const keys = new Set<number>();
  if (!sheetXml.includes('t="d"')) return keys;
  for (const cell of elements(sheetXml, "c")) {
    const place = /^([A-Z]+)(\d+)$/.exec(cell.get("r") ?? "");
    if (cell.get("t") !== "d" || place === null) continue;
    keys.add(cellKey(Number(place[2]) - 1, columnNumber(place[1] ?? "")));
  }
  return keys;
}
