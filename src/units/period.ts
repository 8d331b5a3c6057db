import { isoDay, longDay, type Day } from "./day";

/** A span of days, both ends included (conventions: time 1). */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Length in days: b − a + 1. */
export const daysOf = (period: Period): number => period.to - period.from + 1;

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** "2022-04-01..2022-06-20" */
export const periodKey = (period: Period): string => `${isoDay(period.from)}..${isoDay(period.to)}`;

/** "1 April 2022 to 20 June 2022", or one day. */
export const longPeriod = (period: Period): string =>
  period.from === period.to
    ? longDay(period.from)
    : `${longDay(period.from)} to ${longDay(period.to)}`;
