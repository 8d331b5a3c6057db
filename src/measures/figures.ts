import { evaluate } from "../language/evaluate/evaluate";
import { groupingBy, type Group } from "../language/evaluate/grouping";
import { once } from "../language/evaluate/once";
import { toWords } from "../language/words";
import type { Issue } from "../sheets/issue";
import type { Workforce } from "../workforce/workforce";
import type { Catalogue, CheckedMeasure } from "./catalogue";
import { touchedBy } from "./doubts/touched";
import type { Figure } from "./figure";
import { jobsFor, runJobs, type FigureRequest, type Job } from "./figure-jobs";
import { measureName } from "./measure-name";
import { settleFirst } from "./rest-notes";
import { standaloneFormula } from "./standalone";
import { tablesOf } from "./tables-of";

export type { FigureRequest } from "./figure-jobs";

/**
 * Figures for all requests, a list for each: one figure for the whole, or one a group. All are worked
 * out together, each table passed over once; a figure that cannot be given is there with a null value
 * and the reason.
 */
export function figuresFor(
  requests: readonly FigureRequest[],
  workforce: Workforce,
  catalogue: Catalogue
): Figure[][] {
  const jobs = jobsFor(requests, workforce);
  runJobs(jobs, workforce);
  const naming = measureName(catalogue);
  return jobs.map((job) => finish(job, workforce, naming));
}

/** The sentence of each measure, once. */
function definitionOf(measure: CheckedMeasure, naming: (id: string) => string): string {
  return once(definitions, measure, () => toWords(measure.term, naming));
}

const definitions = new WeakMap<CheckedMeasure, string>();

/** A number of a result; null where there is none or it is not finite. */
function numberAt(values: Float64Array | null | undefined, place: number): number | null {
  const value = values?.[place];
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function finish(job: Job, workforce: Workforce, naming: (id: string) => string): Figure[] {
  const { measure, period, by } = job.request;
  const { groups } = job.grouping;
  const definition = definitionOf(measure, naming);
  const formulaOf = standaloneFormula(measure.term, job.frame, by);
  const sources = job.tables.flatMap((table) => workforce.sources.get(table) ?? []);
  const given = measure.note === undefined ? [] : [measure.note];
  const named = groupNotes(measure, job, workforce);
  const touched = touchedBy(measure.term, job.frame, job.grouping, workforce);
  const figure = (place: number, group: Group | null): Figure => {
    const rests = touched(place).map(({ issue }) => issue);
    const stops = rests.filter(({ severity }) => severity === "stop");
    const amounts = amountsOf(job, place, stops.length > 0);
    const reason = amounts.value === null ? withheld(job, amounts.denominator, stops) : null;
    return {
      id: measure.id,
      family: measure.family,
      name: measure.name,
      unit: measure.unit,
      ...amounts,
      periodName: period.name,
      periodLabel: period.label,
      period: period.period,
      group,
      definition,
      formula: formulaOf(group),
      sources,
      notes: [...given, ...(reason === null ? named : [reason])],
      rests,
    };
  };
  if (by.length > 0) return groups.map((group, i) => figure(i, group));
  return [figure(groups.length, null)];
}

type Amounts = Pick<Figure, "value" | "numerator" | "denominator" | "interval" | "bounds">;

const NO_AMOUNTS: Amounts = {
  value: null,
  numerator: null,
  denominator: null,
  interval: null,
  bounds: null,
};

/** The numbers of a figure; none of them where it is stopped. */
function amountsOf(job: Job, place: number, stopped: boolean): Amounts {
  if (stopped) return NO_AMOUNTS;
  const at = (part: number): number | null => numberAt(job.results[part], place);
  const value = at(0);
  const parts = { numerator: at(3), denominator: at(4) };
  if (value === null) return { ...NO_AMOUNTS, ...parts };
  return {
    value,
    ...parts,
    interval: intervalOf(job.request.measure, at(1), at(2)),
    bounds: boundsOf(at(5), at(6)),
  };
}

/** None where the unknown reasons, or that there are none, leave nothing open. */
const boundsOf = (low: number | null, high: number | null): Figure["bounds"] =>
  low === null || high === null || low === high ? null : { low, high };

function intervalOf(
  { interval }: CheckedMeasure,
  low: number | null,
  high: number | null
): Figure["interval"] {
  if (interval === undefined || low === null || high === null) return null;
  return { low, high, level: 0.95, method: interval.method };
}

/** Why a figure has no value. */
function withheld({ reasons, tables }: Job, below: number | null, stops: readonly Issue[]): string {
  if (reasons.length > 0) return `Withheld: ${reasons.join("; ")}.`;
  if (stops.length > 0) return `Withheld: ${settleFirst(stops)}.`;
  if (below === 0) return "Withheld: there is nothing to divide by; the count below the line is 0.";
  const from = tables.length === 0 ? "the assumptions" : tables.join(", ");
  return `Withheld: a value it needs is missing from ${from}.`;
}

/** For a count of groups: which they are. */
function groupNotes(measure: CheckedMeasure, job: Job, workforce: Workforce): string[] {
  const { term } = measure;
  if (term.node !== "groupsWith" || job.reasons.length > 0) return [];
  const grouping = groupingBy([term.by], workforce, tablesOf(term.term));
  const [values] = evaluate([{ term: term.term, frame: job.frame }], grouping, workforce);
  const named = grouping.groups.filter((_, i) => values?.[i] === term.equals);
  return named.map((group) => group[term.by] ?? "");
}
