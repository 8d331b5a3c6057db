import { monthOf } from "../units/month";
import { ok, type Result } from "../units/result";
import { NO_BACK_TEST, type BackTest } from "./back-test";
import { expectedCohorts, type CohortStart } from "./expected-cohorts";
import { moneyPath } from "./money/money-path";
import type { Plan, TypePlan } from "./plan/plan";
import { planOf } from "./plan/plan-of";
import { projectType, type GivenJoiners } from "./project-type";
import type { Projection, UpliftPath } from "./projection";
import type { TypePath } from "./type-path";
import type { Scenario } from "./scenario";
import type { ProjectionState } from "./state/projection-state";
import { takenToBeSo } from "./taken-to-be-so";

const SEPTEMBER = 8;
const MARCH = 2;

/**
 * What is to be expected over 1 to 60 months (conventions 17; M-H1, M-H2, M-H5), by worker type: heads
 * and FTE apart, pounds, the uplift gap. `backTest` is carried along, so that no projection is shown
 * without one. An error says what in the scenario cannot be.
 */
export function project(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  backTest: BackTest = NO_BACK_TEST
): Result<Projection, string> {
  const plan = planOf(state, scenario, months);
  return plan.ok ? ok(projectPlan(plan.value, backTest)) : plan;
}

/** The same from a plan at hand. */
export function projectPlan(plan: Plan, backTest: BackTest = NO_BACK_TEST): Projection {
  const cohorts = expectedCohorts(plan);
  const types = plan.types.map((type) =>
    projectType(type, plan.shares, {
      given: joinersFrom(cohorts, type, plan.shares.length),
      refilled: type.state.filledBy === "refill",
    })
  );
  return {
    scenario: plan.scenario,
    months: plan.months,
    types,
    cohorts,
    uplift: upliftPath(plan, types),
    money: moneyPath(plan, types),
    backTest,
    taken: takenToBeSo(plan),
  };
}

/** Starters of a type's intakes by step; null where none is planned. */
export function joinersFrom(
  cohorts: readonly CohortStart[],
  { state }: TypePlan,
  steps: number
): GivenJoiners | null {
  const own = cohorts.filter(({ type, step }) => type === state.type && step >= 0);
  if (own.length === 0) return null;
  const heads = new Float64Array(steps);
  for (const { step, starters } of own) heads[step] = (heads[step] as number) + starters;
  return { heads, fte: heads.map((starters) => starters * state.joinerFte) };
}

function upliftPath({ state, months }: Plan, types: readonly TypePath[]): UpliftPath | null {
  const officers = types.find(({ type }) => type === "Police officer");
  const target = state.upliftTarget;
  if (target === null || officers === undefined) return null;
  return {
    target,
    gap: officers.heads.map((heads) => target - heads),
    checkpoints: checkpointsOf(months),
  };
}

/** Steps whose months end on 30 September or 31 March (M-G6). */
export const checkpointsOf = (months: readonly number[]): number[] =>
  months.flatMap((month, step) => (month % 12 === SEPTEMBER || month % 12 === MARCH ? [step] : []));

/** Heads of every type together at the close of a step. */
export const totalHeads = ({ types }: Pick<Projection, "types">, step: number): number =>
  types.reduce((sum, { heads }) => sum + (heads[step] ?? 0), 0);

/** The step that ends on or after a day; -1 where the projection ends before it. */
export const stepAt = ({ months }: Pick<Projection, "months">, day: number): number =>
  months.indexOf(monthOf(day));
