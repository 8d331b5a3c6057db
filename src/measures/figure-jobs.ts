import { evaluateAll, type Batch } from "../language/evaluate/evaluate";
import type { Frame } from "../language/evaluate/frame";
import { groupingBy, WHOLE, type Grouping } from "../language/evaluate/grouping";
import { once } from "../language/evaluate/once";
import type { Dimension, Term } from "../language/term";
import { isTwelveMonths } from "../units/month";
import { periodKey, type Period } from "../units/period";
import type { TableName } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";
import type { CheckedMeasure } from "./catalogue";
import type { Figure } from "./figure";
import { obstacles } from "./obstacles";
import { frameFor, type ReportedPeriod } from "./periods";
import { ratioOf } from "./ratio";
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

/** What the figures of a measure for one period share, however they are split. */
export interface Prepared {
  readonly frame: Frame;
  readonly tables: ReturnType<typeof tablesOf>;
  readonly reasons: readonly string[];
}

/** A request, what is known before anything is counted, and then the results. */
export interface Job extends Prepared {
  readonly request: FigureRequest;
  /** value, low, high, above, below, least, most: arrays by group, the whole last. */
  results: readonly (Float64Array | null)[];
  grouping: Grouping;
}

/** The requests, each with what may stand in its way. */
export function jobsFor(requests: readonly FigureRequest[], workforce: Workforce): Job[] {
  const prepared = new Map<CheckedMeasure, Map<string, Prepared>>();
  return requests.map((request) => jobFor(request, workforce, prepared));
}

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
  return { ...shared, request, results: [], grouping: WHOLE };
}

function prepare(measure: CheckedMeasure, period: Period, workforce: Workforce): Prepared {
  const { term, twelveMonths } = measure;
  const frame = frameFor(workforce, period);
  const reasons = obstacles(term, frame, workforce);
  if (twelveMonths === true && !isTwelveMonths(period))
    reasons.push("it is a rate of twelve whole months, and this period is not");
  return { frame, tables: tablesOf(term), reasons };
}

function partsOf({ measure }: FigureRequest): (Term | null)[] {
  const ratio = ratioOf(measure.term);
  return [
    measure.term,
    measure.interval?.low ?? null,
    measure.interval?.high ?? null,
    ratio?.above ?? null,
    ratio?.below ?? null,
    measure.bounds?.low ?? null,
    measure.bounds?.high ?? null,
  ];
}

interface JobBatch extends Batch {
  readonly jobs: readonly { readonly job: Job; readonly places: readonly (number | null)[] }[];
}

/** What there is to evaluate: jobs that share a split and its groups are one batch. */
export function batchesOf(jobs: readonly Job[], workforce: Workforce): JobBatch[] {
  const batches = new Map<string, { grouping: Grouping; jobs: Job[] }>();
  for (const job of jobs) {
    if (job.reasons.length > 0) continue;
    const { by, groupsOf } = job.request;
    const tables = by.length === 0 ? [] : (groupsOf ?? job.tables);
    const batch = once(batches, [...by, "of", ...tables].join(","), () => ({
      grouping: groupingBy(by, workforce, tables),
      jobs: [],
    }));
    batch.jobs.push(job);
  }
  return [...batches.values()].map(({ grouping, jobs: own }) => {
    const requests: Batch["requests"][number][] = [];
    const placed = own.map((job) => ({
      job,
      places: partsOf(job.request).map((term) =>
        term === null ? null : requests.push({ term, frame: job.frame }) - 1
      ),
    }));
    return { grouping, requests, jobs: placed };
  });
}

/** Works the jobs out, all in one pass over each table, and puts the results in them. */
export function runJobs(jobs: readonly Job[], workforce: Workforce): void {
  const batches = batchesOf(jobs, workforce);
  const results = evaluateAll(batches, workforce);
  batches.forEach((batch, i) => {
    for (const { job, places } of batch.jobs) {
      job.results = places.map((place) => (place === null ? null : (results[i]?.[place] ?? null)));
      job.grouping = batch.grouping;
    }
  });
}
