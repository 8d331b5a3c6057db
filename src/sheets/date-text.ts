import { dayOf, isCalendarDate, type Day } from "../units/day";

export type DateOrder = "day" | "month";

export interface DateText {
  readonly day: Day;
  /** True where day and month could change places and the order given decided. */
  readonly ambiguous: boolean;
  /** True where only a month was named and its first day is meant. */
  readonly monthOnly: boolean;
  /** What beside the date leaves room for doubt: "week ending", "the weekday is another", "a query". */
  readonly doubt?: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

const NUMERIC = /^(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?(\d{4}|\d{2})$/;
const ISO = /^(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_NAME_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.]*(?:of\\s+)?${NAME}[\\s\\-/.,']*(\\d{4}|\\d{2})$`
);
const NAME_DAY_YEAR = new RegExp(
  `^${NAME}[\\s\\-/.]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+|[\\-/.])(\\d{4})$`
);
const NAME_YEAR = new RegExp(`^${NAME}[\\s\\-/.,']*(\\d{4}|\\d{2})$`);
const ISO_MONTH = /^(\d{4})-(\d{2})$/;

const TIME =
  /(?:[t ]|,\s*)\s*\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm)?\s*(?:z|gmt|bst|utc|[+-]\d{2}:?\d{2})?$/;
const WEEKDAYS = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"];
const WEEKDAY =
  /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|,?\s+\(?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\)?$/;
const WEEK = /^(?:w\s*\/\s*e|week ending|wk ending)\.?:?\s*/;
const QUERY =
  /\s*(?:\?+|\*+|\(?(?:tbc|est\.?|approx\.?|prov\.?|provisional)\)?)$|^(?:c\.|ca\.?|circa|approx\.?|about|est\.?|on|from|wef|w\.e\.f\.?)\s+/;
const LONGEST = 60;

const century = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

const named = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** Day, month and year as written; both orders where the two numbers could change places. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly eitherWay: boolean;
  readonly monthOnly: boolean;
}

const parts = (year: number, month: number, day: number, eitherWay = false): Parts => ({
  year,
  month,
  day,
  eitherWay,
  monthOnly: false,
});

/** The numbers of a date as text, day first where both orders could be; null where it is no date. */
function partsOf(text: string): Parts | null {
  const match = (pattern: RegExp): string[] | null => pattern.exec(text)?.slice(1) ?? null;
  const numeric = match(NUMERIC);
  if (numeric !== null) {
    const [a = 0, b = 0] = numeric.map(Number);
    const year = century(numeric[2] ?? "");
    return a <= 12 && b > 12 ? parts(year, a, b) : parts(year, b, a, a <= 12 && a !== b);
  }
  const iso = match(ISO) ?? match(COMPACT);
  if (iso !== null) return parts(Number(iso[0]), Number(iso[1]), Number(iso[2]));
  const dayFirst = match(DAY_NAME_YEAR);
  if (dayFirst !== null) {
    return parts(century(dayFirst[2] ?? ""), named(dayFirst[1] ?? ""), Number(dayFirst[0]));
  }
  const monthFirst = match(NAME_DAY_YEAR);
  if (monthFirst !== null) {
    return parts(Number(monthFirst[2]), named(monthFirst[0] ?? ""), Number(monthFirst[1]));
  }
  const month = match(NAME_YEAR);
  if (month !== null) {
    return { ...parts(century(month[1] ?? ""), named(month[0] ?? ""), 1), monthOnly: true };
  }
  const isoMonth = match(ISO_MONTH);
  if (isoMonth === null) return null;
  return { ...parts(Number(isoMonth[0]), Number(isoMonth[1]), 1), monthOnly: true };
}

interface Stripped {
  readonly text: string;
  readonly weekday: string | null;
  readonly doubt: string | null;
}

/** Takes off what stands about a date: a time, a weekday, "w/e", a query. */
function stripped(source: string): Stripped {
  const lower = source.slice(0, LONGEST).replaceAll("\u00a0", " ").trim().toLowerCase();
  const whole = lower.replace(WEEK, "");
  const sure = whole.replace(QUERY, "").trim().replace(TIME, "").trim();
  const weekday = WEEKDAY.exec(sure);
  const doubt =
    whole !== lower ? "the end of a week" : QUERY.test(whole) ? "a query beside it" : null;
  return {
    text: sure.replace(WEEKDAY, "").trim(),
    weekday: weekday?.[1] ?? weekday?.[2] ?? null,
    doubt:
      doubt === "a query beside it" && /^(on|from|wef|w\.e\.f\.?)\s/.test(whole) ? null : doubt,
  };
}

const weekdayOf = (day: Day): string => WEEKDAYS[((day % 7) + 7) % 7] ?? "";

/**
 * Reads a date as text: 31/03/22, 31.03.2022, 2022-03-31, 31-Mar-22, Thu 31st March 2022, March 31,
 * 2022, w/e 31/03/22, 20220331, and Mar-22 for a month. A weekday beside it settles the order of day
 * and month. Null where it names no day of the calendar.
 */
export function readDateText(source: string, order: DateOrder): DateText | null {
  if (source.length > LONGEST) return null;
  const { text, weekday, doubt } = stripped(source);
  const found = partsOf(text);
  if (found === null) return null;
  const { year, month, day, eitherWay, monthOnly } = found;
  const orders = [dayIn(year, month, day), eitherWay ? dayIn(year, day, month) : null] as const;
  const fitting = orders.filter((one) => one !== null && weekdayOf(one) === weekday);
  const settled = weekday !== null && fitting.length === 1 ? (fitting[0] ?? null) : null;
  const chosen = settled ?? (eitherWay && order === "month" ? orders[1] : orders[0]);
  if (chosen === null) return null;
  const wrongWeekday = weekday !== null && weekdayOf(chosen) !== weekday;
  const why = wrongWeekday ? "that day is another weekday" : doubt;
  return {
    day: chosen,
    ambiguous: eitherWay && settled === null,
    monthOnly,
    ...(why === null ? {} : { doubt: why }),
  };
}

const dayIn = (year: number, month: number, day: number): Day | null =>
  isCalendarDate(year, month, day) ? dayOf(year, month, day) : null;

/** True of text that has the form of a date and names no day that exists: 31/06/2022. */
export function isImpossibleDate(source: string): boolean {
  return partsOf(stripped(source).text) !== null && readDateText(source, "day") === null;
}

/** Which order a text date proves: 31/03/22 the day first, 3/31/22 the month first. */
export function provenOrder(source: string): DateOrder | null {
  if (source.length > LONGEST) return null;
  const match = NUMERIC.exec(stripped(source).text);
  if (match === null) return null;
  const [a = 0, b = 0] = match.slice(1).map(Number);
  if (a > 12 && a <= 31 && b <= 12) return "day";
  return b > 12 && b <= 31 && a <= 12 ? "month" : null;
}
