import type { Catalogue, CheckedMeasure } from "../../measures/catalogue";
import { figuresFor, type FigureRequest } from "../../measures/figures";
import { xmrLimits } from "../../statistics/xmr-limits";
import { firstDayOf, lastDayOf, monthsOf, shortMonth } from "../../units/month";
import type { Period } from "../../units/period";
import type { Workforce } from "../../workforce/workforce";
import type { MonthSeries } from "./detail";
import { measuresOf } from "./measures-of";

/** Fewer months than this say nothing of what is usual. */
const ENOUGH_MONTHS = 12;

/** A measure over the months of a period, up to twenty-four of them, with its control limits. */
export function monthSeries(
  id: string,
  period: Period,
  workforce: Workforce,
  catalogue: Catalogue
): MonthSeries[] {
  const [measure] = measuresOf([id], catalogue);
  if (measure === undefined) return [];
  const requests = monthsOf(period)
    .slice(-24)
    .map((month): FigureRequest => {
      const from = Math.max(firstDayOf(month), period.from);
      const to = Math.min(lastDayOf(month), period.to);
      const named = { name: "month" as const, label: shortMonth(month), period: { from, to } };
      return { measure, period: named, by: [] };
    });
  const figures = figuresFor(requests, workforce, catalogue).flat();
  const given = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  if (given.length < 3 || given.every((value) => value === 0)) return [];
  return [{ id, name: measure.name, figures, lines: limitsOf(measure, given) }];
}

/** The mean and the range that months usually fall in, for counts of people (M-J4). */
function limitsOf(measure: CheckedMeasure, given: readonly number[]): MonthSeries["lines"] {
  if (measure.id !== "churn.leavers" || given.length < ENOUGH_MONTHS) return [];
  const { mean, high } = xmrLimits(given);
  return [
    { name: "mean", value: mean },
    { name: "usual at most", value: high },
  ];
}
