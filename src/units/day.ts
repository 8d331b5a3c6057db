import { err, ok, type Result } from "./result";

/**
 * A day as a whole number, counted as Excel's 1900 date system counts it (44732 is 20 June 2022),
 * so a day is the same number in a column, in a formula and in a cell. True from 1 March 1900 on.
 */
export type Day = number;

/** 31 December 9999: "still here", "not yet". Excel's last day. */
export const FAR_DAY: Day = 2958465;

/** The first day that means the same in every spreadsheet program: 1 March 1900. */
export const FIRST_DAY: Day = 61;

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const EPOCH_SHIFT = 25569;

/** The day number of a calendar date (Gregorian, month 1 to 12). */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + EPOCH_SHIFT;
}

/** The calendar date of a day number. */
export function calendarDate(day: Day): CalendarDate {
  const z = Math.floor(day) - EPOCH_SHIFT + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** True where year, month and day name a day that exists: 30 February does not. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || month < 1 || month > 12 || day < 1) return false;
  const back = calendarDate(dayOf(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

/** Reads "2022-06-20". */
export function parseIsoDay(text: string): Result<Day, string> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return err(`"${text}" is not a date like 2022-06-20`);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isCalendarDate(year, month, day)
    ? ok(dayOf(year, month, day))
    : err(`"${text}" is not a day of the calendar`);
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** "2022-06-20" */
export function isoDay(day: Day): string {
  const date = calendarDate(day);
  return `${String(date.year).padStart(4, "0")}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

/** "20 June 2022" */
export function longDay(day: Day): string {
  const date = calendarDate(day);
  return `${date.day} ${monthName(date.month)} ${date.year}`;
}

/** "June" for 6. */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? "";
}
