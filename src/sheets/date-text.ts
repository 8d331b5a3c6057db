import { dayOf, isCalendarDate, type Day } from "../units/day";

export type DateOrder = "day" | "month";

export interface DateText {
  readonly day: Day;
  /** True where day and month could change places and the order given decided. */
  readonly ambiguous: boolean;
  /** True where only a month was named and its first day is meant. */
  readonly monthOnly: boolean;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const TIME = "(?:[t ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:am|pm|z)?)?";

const NUMERIC = new RegExp(`^(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})${TIME}$`);
const ISO = new RegExp(`^(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})${TIME}$`);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_NAME_YEAR = new RegExp(
  `^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.]*(?:of\\s+)?${NAME}[\\s\\-/.,]*(\\d{4}|\\d{2})${TIME}$`
);
const NAME_DAY_YEAR = new RegExp(
  `^${NAME}[\\s\\-/.]*(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*|\\s+|[\\-/.])(\\d{4})${TIME}$`
);
const NAME_YEAR = new RegExp(`^${NAME}[\\s\\-/.,']*(\\d{4}|\\d{2})$`);
const ISO_MONTH = /^(\d{4})-(\d{2})$/;

const century = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

const named = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

function made(year: number, month: number, day: number, ambiguous = false): DateText | null {
  return isCalendarDate(year, month, day)
    ? { day: dayOf(year, month, day), ambiguous, monthOnly: false }
    : null;
}

/**
 * Reads a date as text: 31/03/22, 31.03.2022, 2022-03-31, 31-Mar-22, 31st March 2022, March 31, 2022,
 * 20220331, and Mar-22 for a month. Null where it names no day of the calendar.
 */
export function readDateText(source: string, order: DateOrder): DateText | null {
  const text = source.replaceAll("\u00a0", " ").trim().toLowerCase();
  const parts = (pattern: RegExp): string[] | null => pattern.exec(text)?.slice(1) ?? null;

  const numeric = parts(NUMERIC);
  if (numeric !== null) {
    const [a = 0, b = 0] = numeric.map(Number);
    const year = century(numeric[2] ?? "");
    if (a > 12 || (order === "day" && b <= 12)) return made(year, b, a, a <= 12 && a !== b);
    return made(year, a, b, b <= 12 && a !== b);
  }
  const iso = parts(ISO) ?? parts(COMPACT);
  if (iso !== null) return made(Number(iso[0]), Number(iso[1]), Number(iso[2]));
  const dayFirst = parts(DAY_NAME_YEAR);
  if (dayFirst !== null) {
    return made(century(dayFirst[2] ?? ""), named(dayFirst[1] ?? ""), Number(dayFirst[0]));
  }
  const monthFirst = parts(NAME_DAY_YEAR);
  if (monthFirst !== null) {
    return made(Number(monthFirst[2]), named(monthFirst[0] ?? ""), Number(monthFirst[1]));
  }
  const month = parts(NAME_YEAR);
  if (month !== null) return onlyMonth(century(month[1] ?? ""), named(month[0] ?? ""));
  const isoMonth = parts(ISO_MONTH);
  return isoMonth === null ? null : onlyMonth(Number(isoMonth[0]), Number(isoMonth[1]));
}

function onlyMonth(year: number, month: number): DateText | null {
  const first = made(year, month, 1);
  return first === null ? null : { ...first, monthOnly: true };
}

/** Which order a text date proves: 31/03/22 the day first, 3/31/22 the month first. */
export function provenOrder(source: string): DateOrder | null {
  const match = NUMERIC.exec(source.replaceAll("\u00a0", " ").trim().toLowerCase());
  if (match === null) return null;
  const [a = 0, b = 0] = match.slice(1).map(Number);
  if (a > 12 && b <= 12) return "day";
  return b > 12 && a <= 12 ? "month" : null;
}
