import { evaluate } from "../language/evaluate/evaluate";
import { groupingBy, type Group } from "../language/evaluate/grouping";
import { once } from "../language/evaluate/once";
import { toWords } from "../language/words";
import type { Workforce } from "../workforce/workforce";
import type { Catalogue, CheckedMeasure } from "./catalogue";
import type { Figure } from "./figure";
import { jobsFor, runJobs, type FigureRequest, type Job } from "./figure-jobs";
import { measureName } from "./measure-name";
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
  const [values, lows, highs, aboves, belows] = job.results;
  const definition = definitionOf(measure, naming);
  const formulaOf = standaloneFormula(measure.term, job.frame, by);
  const sources = job.tables.flatMap((table) => workforce.sources.get(table) ?? []);
  const given = measure.note === undefined ? [] : [measure.note];
  const notes = [...given, ...groupNotes(measure, job, workforce)];
  const figure = (place: number, group: Group | null): Figure => {
    const value = numberAt(values, place);
    const denominator = numberAt(belows, place);
    const reason = value === null ? withheld(job, denominator) : null;
    return {
      id: measure.id,
      family: measure.family,
      name: measure.name,
      value,
      unit: measure.unit,
      numerator: numberAt(aboves, place),
      denominator,
      interval:
        value === null ? null : intervalOf(measure, numberAt(lows, place), numberAt(highs, place)),
      periodName: period.name,
      periodLabel: period.label,
      period: period.period,
      group,
      definition,
      formula: formulaOf(group),
      sources,
      notes: reason === null ? notes : [...given, reason, ...notes.slice(given.length)],
    };
  };
  if (by.length > 0) return job.groups.map((group, i) => figure(i, group));
  return [figure(job.groups.length, null)];
}

function intervalOf(
  { interval }: CheckedMeasure,
  low: number | null,
  high: number | null
): Figure["interval"] {
  if (interval === undefined || low === null || high === null) return null;
  return { low, high, level: 0.95, method: interval.method };
}

/** Why a figure has no value. */
function withheld({ reasons, tables }: Job, below: number | null): string {
  if (reasons.length > 0) return `Withheld: ${reasons.join("; ")}.`;
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
