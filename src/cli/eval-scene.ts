import { evaluate } from "../language/evaluate/evaluate";
import type { Frame } from "../language/evaluate/frame";
import { WHOLE } from "../language/evaluate/grouping";
import type { Syntax } from "../language/syntax";
import type { Term } from "../language/term";
import { touchedBy } from "../measures/doubts/touched";
import { obstacles } from "../measures/obstacles";
import { frameFor, reportedPeriods, type ReportedPeriod } from "../measures/periods";
import { settleFirst } from "../measures/rest-notes";
import type { CheckedMeasure } from "../measures/catalogue";
import { financialYearOf } from "../units/financial-year";
import type { Workforce } from "../workforce/workforce";

/** What an expression is worked out over: a workbook and a period of it, or nothing but numbers. */
export interface Scene {
  readonly workforce: Workforce;
  readonly frame: Frame;
  readonly period: ReportedPeriod | null;
}

const NO_DAY = 61;

/** For expressions of numbers alone. */
export function bareScene(): Scene {
  const workforce: Workforce = {
    asAt: NO_DAY,
    year: financialYearOf(NO_DAY),
    assumptions: new Map(),
    rates: [],
    tables: new Map(),
    historyFrom: NO_DAY,
    sources: new Map(),
    blocks: [],
    readAs: [],
    issues: [],
  };
  return { workforce, frame: frameFor(workforce, { from: NO_DAY, to: NO_DAY }), period: null };
}

/** Over the asked period; else the first that the one measure named is reported for; else this year to date. */
export function sceneOf(workforce: Workforce, measure: CheckedMeasure | undefined): Scene {
  const reported = reportedPeriods(workforce);
  const named = (name: string): ReportedPeriod | undefined =>
    reported.find((period) => period.name === name);
  const own = reported.filter(({ name }) => measure?.periods.includes(name));
  const period = named("asked") ?? own[0] ?? named("year_to_date") ?? named("as_at") ?? null;
  const days = period?.period ?? { from: workforce.asAt, to: workforce.asAt };
  return { workforce, frame: frameFor(workforce, days), period };
}

/** The one value of a term; NaN where a value it needs is missing. */
export function valueIn(term: Term, { workforce, frame }: Scene): number {
  const [values] = evaluate([{ term, frame }], WHOLE, workforce);
  return values?.[0] ?? Number.NaN;
}

/** Why a term cannot be worked out here; empty where it can. */
export function hindrances(term: Term, { workforce, frame }: Scene): string[] {
  const stops = touchedBy(
    term,
    frame,
    WHOLE,
    workforce
  )(0)
    .map(({ issue }) => issue)
    .filter(({ severity }) => severity === "stop");
  const reasons = obstacles(term, frame, workforce);
  return stops.length === 0 || reasons.length > 0 ? reasons : [settleFirst(stops)];
}

/** The first name in an expression: what needs a workbook. Null where it is numbers alone. */
export function firstName(syntax: Syntax): string | null {
  if (syntax.node === "name") return syntax.path.join(".");
  if (syntax.node !== "call") return null;
  for (const arg of syntax.args) {
    const name = firstName(arg);
    if (name !== null) return name;
  }
  return null;
}
