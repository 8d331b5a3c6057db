import type { Day } from "../../units/day";
import { firstDayOf, lastDayOf, monthsOf, type Month } from "../../units/month";
import type { Period } from "../../units/period";
import type { Bound } from "../term";

/** Where a line is worked out: which days its period names stand for. */
export interface Frame {
  readonly asAt: Day;
  readonly year: Period;
  readonly period: Period;
  /** Inside month by month lines: the whole month, and the part of it inside the period. */
  readonly month?: Period;
  readonly part?: Period;
}

export const monthPeriod = (month: Month): Period => ({
  from: firstDayOf(month),
  to: lastDayOf(month),
});

/** The frames of a month by month line, one for each month its period touches. */
export function monthFrames(frame: Frame, over: "period" | "year"): Frame[] {
  const period = frame[over];
  return monthsOf(period).map((number) => {
    const month = monthPeriod(number);
    const part = { from: Math.max(month.from, period.from), to: Math.min(month.to, period.to) };
    return { ...frame, period, month, part };
  });
}

/** Month by month frames whose closing days are the month-ends of the period. */
export function monthEndFrames(frame: Frame, opening: boolean): Frame[] {
  const { from, to } = frame.period;
  const first = opening ? from - 1 : from;
  return monthsOf({ from: first, to })
    .map(monthPeriod)
    .filter((month) => month.to >= first && month.to <= to)
    .map((period) => ({ ...frame, period }));
}

export function edge(frame: Frame, of: Bound, end: "from" | "to"): Day {
  if (of === "asAt") return frame.asAt;
  const period = frame[of];
  if (period === undefined) throw new Error(`${of} has no meaning here`);
  return period[end];
}
