import type { Catalogue, CheckedMeasure } from "../../measures/catalogue";
import type { Figure } from "../../measures/figure";
import { figuresFor, type FigureRequest } from "../../measures/figures";
import { reportedPeriods, type ReportedPeriod } from "../../measures/periods";
import { firstDayOf, lastDayOf, monthsOf, shortMonth } from "../../units/month";
import type { Period } from "../../units/period";
import type { RateAt } from "../../measures/bridge";
import { xmrLimits } from "../../statistics/xmr-limits";
import type { Workforce } from "../../workforce/workforce";
import type { Detail, GroupTable, MonthSeries, SubjectId } from "./detail";
import { rateChoices } from "./rate-choices";
import { SUBJECTS } from "./subjects";

/** Fewer months than this say nothing of what is usual. */
const ENOUGH_MONTHS = 12;

/** What opens behind a card, worked out when it is opened. */
export function detailOf(
  subject: SubjectId,
  rate: RateAt | null,
  workforce: Workforce,
  catalogue: Catalogue
): Detail {
  const spec = SUBJECTS[subject];
  const reported = reportedPeriods(workforce);
  const period = spec.periods
    .map((name) => reported.find((one) => one.name === name))
    .find((found) => found !== undefined);
  const tables =
    period === undefined
      ? []
      : spec.tables.flatMap(({ by, ids }) => tableOf(by, ids, period, workforce, catalogue));
  const months =
    period === undefined
      ? []
      : spec.months.flatMap((id) => seriesOf(id, period.period, workforce, catalogue));
  const rates = subject === "leavers" ? rateChoices(rate, reported, workforce, catalogue) : [];
  return { subject, tables, months, rates };
}

const measuresOf = (ids: readonly string[], { measures }: Catalogue): CheckedMeasure[] =>
  ids.map((id) => measures.get(id)).filter((measure) => measure !== undefined);

/** Rows of every group that has any of the figures, the largest first; months and cohorts as they come. */
function tableOf(
  by: GroupTable["by"],
  ids: readonly string[],
  period: ReportedPeriod,
  workforce: Workforce,
  catalogue: Catalogue
): GroupTable[] {
  const measures = measuresOf(ids, catalogue).filter((measure) => measure.by.includes(by));
  const requests = measures.map((measure): FigureRequest => ({ measure, period, by: [by] }));
  const lists = figuresFor(requests, workforce, catalogue);
  const rows = new Map<string, { label: string; figures: Figure[] }>();
  lists.forEach((figures, column) => {
    for (const figure of figures) {
      const label = figure.group?.[by] ?? "";
      const row = rows.get(label.toLowerCase()) ?? { label, figures: [] };
      rows.set(label.toLowerCase(), row);
      row.figures[column] = figure;
    }
  });
  const full = [...rows.values()].filter(
    ({ figures }) =>
      figures.length === measures.length &&
      Array.from(figures).every((figure: Figure | undefined) => figure !== undefined) &&
      figures.some(({ value }) => value === null || value !== 0)
  );
  if (full.length < 2) return [];
  const size = (figures: readonly Figure[]): number =>
    figures[0]?.value ?? Number.NEGATIVE_INFINITY;
  if (by !== "cohort") full.sort((a, b) => size(b.figures) - size(a.figures));
  return [{ by, columns: measures.map(({ id, name }) => ({ id, name })), rows: full }];
}

/** A measure over the months of a period, up to twenty-four of them, with its control limits. */
function seriesOf(
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
  if (given.length < 3) return [];
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
