import { evaluate } from "../language/evaluate/evaluate";
import { WHOLE } from "../language/evaluate/grouping";
import { err, ok, type Result } from "../units/result";
import { daysOf, longPeriod, samePeriod, type Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";
import type { Catalogue } from "./catalogue";
import { obstacles } from "./obstacles";
import { frameFor } from "./periods";

/**
 * The bases a leaver rate is quoted on, in the order in which one thing changes from each to the next,
 * and what that change is, forwards and back (conventions 7, 8; M-B1, M-B2, M-B7).
 */
export const RATE_BASES = [
  { id: "churn.leaver_rate_home_office_fte", short: "Home Office, FTE", forward: "", back: "" },
  {
    id: "churn.leaver_rate_home_office_headcount",
    short: "Home Office, people",
    forward: "people, not FTE",
    back: "FTE, not people",
  },
  {
    id: "churn.percent_of_opening",
    short: "Of those at the start",
    forward: "transfers to other forces counted",
    back: "transfers to other forces left out",
  },
  {
    id: "churn.turnover_average",
    short: "Of average strength",
    forward: "over the mean of start and end, not the start",
    back: "over the start, not the mean of start and end",
  },
  {
    id: "churn.annualised_average",
    short: "A year, average strength",
    forward: "brought to a year",
    back: "over the period, not brought to a year",
  },
  {
    id: "churn.annualised",
    short: "A year, time in post",
    forward: "over time in post, not average strength",
    back: "over average strength, not time in post",
  },
] as const;

export type RateBasis = (typeof RATE_BASES)[number]["id"];

/** A rate on one basis over one period. */
export interface RateAt {
  readonly basis: RateBasis;
  readonly period: Period;
}

/** From one rate to another, one thing changed a line: `from` and the changes add up to `to`. Percent. */
export interface Bridge {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly { readonly words: string; readonly change: number }[];
}

/**
 * Why two leaver rates differ, line by line. The dates change first, then the basis, one step at a
 * time. Fails, with the reason, where a rate on the way cannot be given.
 */
export function bridgeBetween(
  from: RateAt,
  to: RateAt,
  workforce: Workforce,
  catalogue: Catalogue
): Result<Bridge, string> {
  const steps = stepsBetween(from, to);
  const values: number[] = [];
  for (const { at } of steps) {
    const measure = catalogue.measures.get(at.basis);
    if (measure === undefined) throw new Error(`no measure ${at.basis}`);
    const frame = frameFor(workforce, at.period);
    const reasons = obstacles(measure.term, frame, workforce);
    if (reasons.length > 0) return err(reasons.join("; "));
    const value = evaluate([{ term: measure.term, frame }], WHOLE, workforce)[0]?.[0];
    if (value === undefined || !Number.isFinite(value))
      return err(`there is no ${measure.name.toLowerCase()} for ${longPeriod(at.period)}`);
    values.push(value);
  }
  const lines = steps.slice(1).map(({ words }, i) => ({
    words,
    change: (values[i + 1] ?? Number.NaN) - (values[i] ?? Number.NaN),
  }));
  return ok({ from: values[0] ?? Number.NaN, to: values[values.length - 1] ?? Number.NaN, lines });
}

interface Step {
  readonly at: RateAt;
  /** What changed on the way to it. */
  readonly words: string;
}

function stepsBetween(from: RateAt, to: RateAt): Step[] {
  const steps: Step[] = [{ at: from, words: "" }];
  const { period } = to;
  if (!samePeriod(from.period, period)) {
    const [days, before] = [daysOf(period), daysOf(from.period)];
    const words =
      days === before
        ? `measured over ${longPeriod(period)}`
        : `measured over ${days} days, not ${before}`;
    steps.push({ at: { ...from, period }, words });
  }
  const place = (basis: RateBasis): number => RATE_BASES.findIndex(({ id }) => id === basis);
  const [start, end] = [place(from.basis), place(to.basis)];
  for (let i = start; i < end; i++) {
    const next = RATE_BASES[i + 1];
    if (next !== undefined) steps.push({ at: { basis: next.id, period }, words: next.forward });
  }
  for (let i = start; i > end; i--) {
    const [next, left] = [RATE_BASES[i - 1], RATE_BASES[i]];
    if (next !== undefined && left !== undefined)
      steps.push({ at: { basis: next.id, period }, words: left.back });
  }
  return steps;
}
