import { a1 } from "../workbook/address";
import { calendarDate, dayOf, type Day } from "../units/day";
import type { Grid } from "../workbook/grid";
import { valueAt } from "./block";
import { readDateText } from "./date-text";
import { oneLine } from "./heading-text";

/** A sheet's own statement of the day it is as at. */
export interface ClaimedDay {
  readonly day: Day;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

const AS_AT =
  /\b(?:as at|as of|position at|correct at|correct as at|data at)\b[\s:]*(?:close of (?:play|business)\s*)?(?:on\s+)?(.*)$/i;
const DATE_START =
  /^(\d{1,2}(?:st|nd|rd|th)?[\s\-/.](?:[a-z]+|\d{1,2})[\s\-/.,]+\d{2,4}|\d{4}-\d{2}-\d{2}|[a-z]+ \d{1,2}(?:st|nd|rd|th)?,? \d{4})/i;

/** The month of "end of September 2025" or "month end Sep-25". */
const MONTH_END = /^(?:the )?(?:month[ -])?end(?: of)?:? ([a-z]{3,9}[-' ]*(?:\d{4}|\d{2}))\b/i;
/** No title is longer; what is longer is prose. */
const LONGEST = 300;

/** Looks for "as at 20 June 2022" in the lines above a heading row; the date may stand in the next cell. */
export function claimedDay(grid: Grid, headingRow: number): ClaimedDay | null {
  for (let row = 0; row < headingRow; row++) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const text = titleText(grid, row, column);
      const match = AS_AT.exec(text);
      if (match === null) continue;
      const day = dayIn((match[1] ?? "").trim()) ?? dayInCell(grid, row, column + 1);
      if (day !== null) return { day, sheet: grid.sheet, cell: a1(row, column), text };
    }
  }
  return null;
}

function titleText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return typeof value === "string" && value.length <= LONGEST ? oneLine(value) : "";
}

function dayIn(text: string): Day | null {
  const month = MONTH_END.exec(text)?.[1];
  if (month !== undefined) return endOfMonth(month);
  const start = DATE_START.exec(text)?.[1];
  const found = start === undefined ? null : readDateText(start, "day");
  return found === null || found.monthOnly ? null : found.day;
}

function dayInCell(grid: Grid, row: number, column: number): Day | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value > 20000 && value < 70000 ? Math.floor(value) : null;
  return dayIn(titleText(grid, row, column));
}

function endOfMonth(text: string): Day | null {
  const found = readDateText(text, "day");
  if (found === null) return null;
  const { year, month } = calendarDate(found.day);
  return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
}
