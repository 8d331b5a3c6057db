import { calendarDate, dayOf, FAR_DAY, type Day } from "../units/day";

/** Years that personnel systems use for "no end": Agresso 2099, Oracle 4712, others 9999 and their kin. */
const OPEN_YEARS = new Set([
  2099, 2100, 2199, 2200, 2299, 2500, 2999, 3000, 4000, 4712, 5000, 9999,
]);
/** The last day of a small date in SQL Server. */
const SMALL_DATE_END: Day = dayOf(2079, 6, 6);
const OPEN_FROM = dayOf(2070, 1, 1);

/** Days before the first that is believed which databases hold for "no date": 0 to 2, 1 January 1900. */
const BLANK_UP_TO: Day = 2;

/** True of a day that stands for no end: 31 December 2099, 4712, 9999. A slip such as 2202 is none. */
export function isOpenDay(day: Day): boolean {
  if (day === FAR_DAY || day === SMALL_DATE_END) return true;
  if (day < OPEN_FROM) return false;
  const { year, month, day: ofMonth } = calendarDate(day);
  const yearEnd = (month === 12 && ofMonth >= 30) || (month === 1 && ofMonth === 1);
  return OPEN_YEARS.has(year) || (yearEnd && year >= 2079);
}

/** True of the days that databases hold where there is no date: 0, 1 January 1900. */
export const isBlankDay = (day: Day): boolean => day >= 0 && day <= BLANK_UP_TO;

const OPEN_TEXT =
  /^(00[/.-]00[/.-](00|0000)|0000-00-00|open([ -]?ended)?|on-?going|present|current|to date|still (here|employed|in post)|until further notice|no end( date)?|2099|4712|9999)$/i;

/** True of words that say there is no end yet. */
export const saysOpen = (text: string): boolean => OPEN_TEXT.test(text);
