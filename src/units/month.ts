import { calendarDate, dayOf, monthName, type Day } from "./day";
import type { Period } from "./period";

/** A calendar month as one whole number: 12 × year + (month − 1). The next month is the next number. */
export type Month = number;

export const monthOf = (day: Day): Month => {
  const date = calendarDate(day);
  return date.year * 12 + date.month - 1;
};

export const firstDayOf = (month: Month): Day =>
  dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

export const lastDayOf = (month: Month): Day => firstDayOf(month + 1) - 1;

export const daysInMonth = (month: Month): number => firstDayOf(month + 1) - firstDayOf(month);

/** "2022-04" */
export function isoMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** "Apr 2022" */
export function shortMonth(month: Month): string {
  return `${monthName((month % 12) + 1).slice(0, 3)} ${Math.floor(month / 12)}`;
}

/** True of twelve calendar months, whole, whichever they begin with. */
export const isTwelveMonths = ({ from, to }: Period): boolean =>
  from === firstDayOf(monthOf(from)) && to === lastDayOf(monthOf(from) + 11);

/** The months a period touches, in order. */
export function monthsOf(period: Period): Month[] {
  const months: Month[] = [];
  for (let month = monthOf(period.from); month <= monthOf(period.to); month++) months.push(month);
  return months;
}
