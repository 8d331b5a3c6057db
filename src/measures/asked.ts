import type { Dimension } from "../language/term";
import { financialYearOf, yearPeriod } from "../units/financial-year";
import { firstDayOf, lastDayOf, monthsOf, shortMonth } from "../units/month";
import type { Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";
import type { Catalogue, CheckedMeasure } from "./catalogue";
import type { FigureRequest } from "./figures";
import { reportedPeriods, type ReportedPeriod } from "./periods";

/** What a reader may ask figures to be split by: rows by a dimension, the period by its months. */
export type SplitBy = Dimension | "month";

/** One split; more than one name is a cross of them. */
export type Split = readonly SplitBy[];

/** Splits that come unasked: who left for what reason, and which posts the money is of. */
const UNASKED: readonly (readonly [Dimension, readonly string[]])[] = [
  ["reason", ["churn.leavers"]],
  ["post", ["vacancy.days", "vacancy.saving", "vacancy.cover", "vacancy.net"]],
];

/**
 * The figures to give (conventions 3): every measure for each of its periods, the splits that come
 * unasked, and every measure that can be split as asked. Those of an asked period come first.
 */
export function askedFigures(
  workforce: Workforce,
  catalogue: Catalogue,
  splits: readonly Split[] = []
): FigureRequest[] {
  const reported = reportedPeriods(workforce);
  const measures = [...catalogue.measures.values()];
  const asked = splits.flatMap((split) =>
    measures.flatMap((measure) => splitOf(measure, split, reported, workforce))
  );
  const requests = [
    ...measures.flatMap((measure) => overPeriods(measure, [], reported)),
    ...UNASKED.filter(
      ([by]) => !splits.some((split) => split.length === 1 && split[0] === by)
    ).flatMap(([by, ids]) =>
      measures
        .filter(({ id }) => ids.includes(id))
        .flatMap((measure) => overPeriods(measure, [by], reported))
    ),
    ...asked,
  ];
  const first = requests.filter(({ period }) => period.name === "asked");
  return [...first, ...requests.filter(({ period }) => period.name !== "asked")];
}

const overPeriods = (
  measure: CheckedMeasure,
  by: readonly Dimension[],
  reported: readonly ReportedPeriod[]
): FigureRequest[] =>
  reported
    .filter(({ name }) => measure.periods.includes(name))
    .map((period) => ({ measure, period, by }));

function splitOf(
  measure: CheckedMeasure,
  split: Split,
  reported: readonly ReportedPeriod[],
  workforce: Workforce
): FigureRequest[] {
  const by = split.filter((one) => one !== "month");
  if (!by.every((one) => measure.by.includes(one))) return [];
  if (by.length === split.length) return overPeriods(measure, by, reported);
  if (measure.byMonth !== true) return [];
  return monthsFor(measure, reported, workforce).map((period) => ({ measure, period, by }));
}

/** Money runs over its financial year; people over the asked period, else the last year and this one to date. */
function monthsFor(
  measure: CheckedMeasure,
  reported: readonly ReportedPeriod[],
  { year, asAt }: Workforce
): FigureRequest["period"][] {
  if (measure.family !== "churn") return months([yearPeriod(year)]);
  const asked = reported.find(({ name }) => name === "asked");
  if (asked !== undefined) return months([asked.period]);
  const current = yearPeriod(financialYearOf(asAt));
  const last = yearPeriod(financialYearOf(current.from - 1));
  return months([last, { from: current.from, to: asAt }]);
}

const months = (periods: readonly Period[]): FigureRequest["period"][] =>
  periods.flatMap((period) =>
    monthsOf(period).map((month) => ({
      name: "month" as const,
      label: shortMonth(month),
      period: {
        from: Math.max(firstDayOf(month), period.from),
        to: Math.min(lastDayOf(month), period.to),
      },
    }))
  );
