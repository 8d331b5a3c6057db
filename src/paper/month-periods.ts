import { reportedPeriods } from "../measures/periods";
import { firstDayOf, lastDayOf, monthsOf, shortMonth } from "../units/month";
import type { Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";

export interface MonthPeriod {
  readonly name: "month";
  readonly label: string;
  readonly period: Period;
}

/**
 * The months shown one by one: from the month-end before the earliest whole year reported, as far
 * back as leaver records go, to the month of the as-at date, which stops on that day.
 */
export function monthPeriods(workforce: Workforce): MonthPeriod[] {
  const years = reportedPeriods(workforce).filter(
    ({ name }) => name === "last_year" || name === "asked"
  );
  const earliest = Math.min(workforce.asAt, ...years.map(({ period }) => period.from - 1));
  return monthsOf({ from: earliest, to: workforce.asAt })
    .filter((month) => lastDayOf(month) + 1 >= workforce.historyFrom)
    .map((month) => ({
      name: "month",
      label: shortMonth(month),
      period: { from: firstDayOf(month), to: Math.min(lastDayOf(month), workforce.asAt) },
    }));
}
