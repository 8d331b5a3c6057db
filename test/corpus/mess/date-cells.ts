import { calendarDate } from "../../../src/units/day";
import type { Cell, Kind } from "../draft";

/** Every column of dates a clean workbook has. */
export const DATE_COLUMNS: readonly (readonly [kind: Kind, column: string])[] = [
  ["establishment", "service_start"],
  ["leavers", "start_date"],
  ["leavers", "leave_date"],
  ["vacancies", "vacant_from"],
  ["vacancies", "filled_date"],
  ["training", "date"],
];

const MONTHS =
  "January February March April May June July August September October November December".split(
    " "
  );

/** Day 0 of the 1900 system counts as a Saturday. */
const WEEKDAYS = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];

const two = (value: number): string => String(value).padStart(2, "0");

/** Ways of writing a day, by letters: d day, m month, y year, two or four letters as written; M Mar, L March. */
export function written(day: number, pattern: string): string {
  const { year, month, day: date } = calendarDate(day);
  const name = MONTHS[month - 1] ?? "";
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: two(year % 100),
    mm: two(month),
    dd: two(date),
    m: String(month),
    d: String(date),
    M: name.slice(0, 3),
    L: name,
    U: name.slice(0, 3).toUpperCase(),
    W: WEEKDAYS[day % 7] ?? "",
    o: `${date}${ordinal(date)}`,
  };
  return pattern.replace(/yyyy|yy|mm|dd|[mdMLUWo]/g, (part) => parts[part] ?? part);
}

function ordinal(date: number): string {
  if (date > 10 && date < 20) return "th";
  return { 1: "st", 2: "nd", 3: "rd" }[date % 10] ?? "th";
}

/** A date cell as text; any other cell as it is. */
export const asText = (cell: Cell, pattern: string): Cell =>
  cell.date === true && typeof cell.value === "number"
    ? { value: written(cell.value, pattern) }
    : cell;

export const dayOfMonth = ({ value }: Cell): number =>
  typeof value === "number" ? calendarDate(value).day : 0;

export const swapped = (
  day: number
): { readonly month: number; readonly date: number; readonly year: number } => {
  const { year, month, day: date } = calendarDate(day);
  return { year, month: date, date: month };
};
