import { calendarDate, FAR_DAY, FIRST_DAY } from "../../units/day";
import { cellKey, type Grid } from "../../workbook/grid";

/** A cell as the sheet shows it, and how it stands in its column. */
export interface ShownCell {
  readonly text: string;
  readonly side: "left" | "right";
  readonly fault: boolean;
}

const two = (number: number): string => String(number).padStart(2, "0");
const NUMBER = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6, useGrouping: false });
const BLANK: ShownCell = { text: "", side: "left", fault: false };

/** Dates as days, numbers as they are, errors as errors; text that is long is cut by the column. */
export function shownCell(grid: Grid, row: number, column: number): ShownCell {
  const key = cellKey(row, column);
  const error = grid.errors.get(key);
  if (error !== undefined) return { text: error, side: "left", fault: true };
  const value = grid.rows[row]?.[column] ?? null;
  if (value === null) return BLANK;
  if (typeof value === "boolean")
    return { text: value ? "TRUE" : "FALSE", side: "left", fault: false };
  if (typeof value === "string") return { text: value, side: "left", fault: false };
  const isDay = grid.dates.has(key) && value >= FIRST_DAY && value <= FAR_DAY;
  return { text: isDay ? dayText(value) : NUMBER.format(value), side: "right", fault: false };
}

function dayText(value: number): string {
  const { year, month, day } = calendarDate(Math.floor(value));
  return `${two(day)}/${two(month)}/${year}`;
}
