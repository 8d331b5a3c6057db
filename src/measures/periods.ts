import type { Frame } from "../language/evaluate/frame";
import { longDay } from "../units/day";
import { longPeriod, type Period } from "../units/period";
import { financialYearOf, yearLabel, yearPeriod } from "../units/financial-year";
import type { AssumptionId } from "../workforce/assumptions";
import type { Workforce } from "../workforce/workforce";
import type { PeriodName } from "./measure";

export interface ReportedPeriod {
  readonly name: PeriodName;
  readonly period: Period;
  /** "2021/22", "since 13 May 2021": for headings and sentences. */
  readonly label: string;
}

/** A first year is 365 days from the day of taking office (conventions 3; M-B12). */
const FIRST_YEAR = 365;

/**
 * The periods that can be reported as at the workforce's day. One that needs an unknown date, or is not
 * over, is left out; the one asked for stops at the as-at date. Only the forecast looks beyond it.
 */
export function reportedPeriods(workforce: Workforce): ReportedPeriod[] {
  const { asAt, year } = workforce;
  const day = (id: AssumptionId): number | null => {
    const value = workforce.assumptions.get(id)?.value;
    return typeof value === "number" ? value : null;
  };
  const current = yearPeriod(year);
  const label = yearLabel(year);
  const periods: ReportedPeriod[] = [
    { name: "as_at", period: { from: asAt, to: asAt }, label: `as at ${longDay(asAt)}` },
    { name: "year", period: current, label: current.to <= asAt ? label : `${label} forecast` },
  ];
  const add = (name: PeriodName, period: Period, text: string): void => {
    if (period.from <= period.to) periods.push({ name, period, label: text });
  };
  add("year_to_date", { from: current.from, to: Math.min(asAt, current.to) }, `${label} to date`);
  const now = financialYearOf(asAt);
  const last = yearPeriod(now).to <= asAt ? now : now - 1;
  add("last_year", yearPeriod(last), yearLabel(last));
  const from = day("period_from");
  const to = day("period_to");
  if (from !== null && to !== null) {
    const known = { from, to: Math.min(to, asAt) };
    add("asked", known, longPeriod(known));
  }
  const office = day("took_office");
  if (office !== null) {
    add("since_office", { from: office, to: asAt }, `since ${longDay(office)}`);
    const first = { from: office, to: office + FIRST_YEAR - 1 };
    if (first.to <= asAt) add("first_year", first, "first year of this administration");
  }
  const previous = day("previous_took_office");
  if (previous !== null) {
    const first = { from: previous, to: previous + FIRST_YEAR - 1 };
    if (first.to <= asAt)
      add("previous_first_year", first, "first year of the previous administration");
  }
  return periods;
}

/** The frame a measure is worked out in for a period. */
export const frameFor = (workforce: Workforce, period: Period): Frame => ({
  asAt: workforce.asAt,
  year: yearPeriod(workforce.year),
  period,
});
