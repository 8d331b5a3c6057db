import { evaluate, evaluateAll, type Request } from "../language/evaluate/evaluate";
import type { Frame } from "../language/evaluate/frame";
import { groupingBy, type Group, type Grouping } from "../language/evaluate/grouping";
import { once } from "../language/evaluate/once";
import type { Dimension, Term } from "../language/term";
import { toWords } from "../language/words";
import type { TableName } from "../workforce/schema";
import { periodKey, type Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";
import type { Catalogue, CheckedMeasure } from "./catalogue";
import type { Figure } from "./figure";
import { measureName } from "./measure-name";
import { obstacles } from "./obstacles";
import { frameFor, type ReportedPeriod } from "./periods";
import { ratioOf } from "./ratio";
import { standaloneFormula } from "./standalone";
import { tablesOf } from "./tables-of";

/** A measure to be given for one period, split or whole. */
export interface FigureRequest {
  readonly measure: CheckedMeasure;
  readonly period: Omit<ReportedPeriod, "name"> & { readonly name: Figure["periodName"] };
  /** Empty for the whole. */
  readonly by: readonly Dimension[];
  /** The tables whose labels make the groups; absent: those the measure reads. */
  readonly groupsOf?: readonly TableName[];
}

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
  const batches = new Map<string, { grouping: Grouping; jobs: Job[] }>();
  const prepared = new Map<CheckedMeasure, Map<string, Prepared>>();
  const jobs = requests.map((request) => jobFor(request, workforce, prepared));
  for (const job of jobs) {
    if (job.reasons.length > 0) continue;
    const tables = job.request.by.length === 0 ? [] : (job.request.groupsOf ?? job.tables);
    const key = [...job.request.by, "of", ...tables].join(",");
    const batch = batches.get(key);
    if (batch !== undefined) batch.jobs.push(job);
    else
      batches.set(key, {
        grouping: groupingBy(job.request.by, workforce, tables),
        jobs: [job],
      });
  }
  run([...batches.values()], workforce);
  const naming = measureName(catalogue);
  return jobs.map((job) => finish(job, workforce, naming));
}

/** What the figures of a measure for one period share, however they are split. */
interface Prepared {
  readonly frame: Frame;
  readonly tables: ReturnType<typeof tablesOf>;
  readonly reasons: readonly string[];
}

interface Job extends Prepared {
  readonly request: FigureRequest;
  /** value, low, high, above, below: arrays by group, the whole last. */
  results: readonly (Float64Array | null)[];
  groups: readonly Group[];
}

/** The sentence of each measure, once. */
function definitionOf(measure: CheckedMeasure, naming: (id: string) => string): string {
  return once(definitions, measure, () => toWords(measure.term, naming));
}

const definitions = new WeakMap<CheckedMeasure, string>();

function jobFor(
  request: FigureRequest,
  workforce: Workforce,
  prepared: Map<CheckedMeasure, Map<string, Prepared>>
): Job {
  const { measure, period } = request;
  const known = once(prepared, measure, () => new Map<string, Prepared>());
  const shared = once(known, periodKey(period.period), () =>
    prepare(measure, period.period, workforce)
  );
  return { ...shared, request, results: [], groups: [] };
}

function prepare({ term }: CheckedMeasure, period: Period, workforce: Workforce): Prepared {
  const frame = frameFor(workforce, period);
  return { frame, tables: tablesOf(term), reasons: obstacles(term, frame, workforce) };
}

function partsOf({ measure }: FigureRequest): (Term | null)[] {
  const ratio = ratioOf(measure.term);
  return [
    measure.term,
    measure.interval?.low ?? null,
    measure.interval?.high ?? null,
    ratio?.above ?? null,
    ratio?.below ?? null,
  ];
}

function run(
  batches: readonly { readonly grouping: Grouping; readonly jobs: readonly Job[] }[],
  workforce: Workforce
): void {
  const asked = batches.map(({ grouping, jobs }) => {
    const requests: Request[] = [];
    const places = jobs.map((job) =>
      partsOf(job.request).map((term) =>
        term === null ? null : requests.push({ term, frame: job.frame }) - 1
      )
    );
    return { grouping, requests, jobs, places };
  });
  const results = evaluateAll(asked, workforce);
  asked.forEach(({ grouping, jobs, places }, batch) => {
    jobs.forEach((job, i) => {
      job.results = (places[i] ?? []).map((place) =>
        place === null ? null : (results[batch]?.[place] ?? null)
      );
      job.groups = grouping.groups;
    });
  });
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

function finish(job: Job, workforce: Workforce, naming: (id: string) => string): Figure[] {
  const { measure, period, by } = job.request;
  const definition = definitionOf(measure, naming);
  const formulaOf = standaloneFormula(measure.term, job.frame, by);
  const sources = job.tables.flatMap((table) => workforce.sources.get(table) ?? []);
  const figure = (place: number, group: Group | null): Figure => {
    const [value, low, high, above, below] = job.results.map((values) =>
      finite(values === null ? undefined : values[place])
    );
    const notes = measure.note === undefined ? [] : [measure.note];
    if (job.reasons.length > 0) notes.push(`Withheld: ${job.reasons.join("; ")}.`);
    else if (value === null || value === undefined) notes.push(emptyNote(below ?? null, measure));
    const interval =
      measure.interval === undefined || typeof low !== "number" || typeof high !== "number"
        ? null
        : { low, high, level: 0.95 as const, method: measure.interval.method };
    return {
      id: measure.id,
      family: measure.family,
      name: measure.name,
      value: value ?? null,
      unit: measure.unit,
      numerator: above ?? null,
      denominator: below ?? null,
      interval: value === null ? null : interval,
      periodName: period.name,
      periodLabel: period.label,
      period: period.period,
      group,
      definition,
      formula: formulaOf(group),
      sources,
      notes: [...notes, ...groupNotes(measure, job, workforce)],
    };
  };
  if (by.length > 0) return job.groups.map((group, i) => figure(i, group));
  return [figure(job.groups.length, null)];
}

function emptyNote(below: number | null, measure: CheckedMeasure): string {
  if (below === 0) return "Withheld: there is nothing to divide by; the count below the line is 0.";
  const tables = tablesOf(measure.term).join(", ");
  return `Withheld: a value it needs is missing from ${tables === "" ? "the assumptions" : tables}.`;
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
