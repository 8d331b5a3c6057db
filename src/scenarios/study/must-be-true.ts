import { ok, type Result } from "../../units/result";
import { expectedCohorts } from "../expected-cohorts";
import type { Plan } from "../plan/plan";
import { planOf } from "../plan/plan-of";
import type { LeverSetting, Scenario } from "../scenario";
import { answerSentence, valueRead } from "../solve/answer-sentence";
import { solve, type Answer } from "../solve/solve";
import type { ProjectionState } from "../state/projection-state";
import type { Target } from "./main-target";

/** One lever that could meet a target by itself, solved and in words. */
export interface MustBeTrue {
  readonly answer: Answer;
  readonly sentence: string;
  /** The lever where the sentence has it, which meets the target; null where no value does, or every one. */
  readonly setting: LeverSetting | null;
}

/**
 * What must be true for a target to be met, by one lever at a time with all else as in the scenario: those
 * that can meet it within their last three years first, those that cannot meet it last.
 */
export function mustBeTrue(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  { figure, target, goal, holds }: Target
): Result<readonly MustBeTrue[], string> {
  const found: MustBeTrue[] = [];
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const fullest = figure.kind === "gap" ? fullestCohort(plan.value) : null;
  for (const { lever, between } of candidates(state, figure.kind === "gap", fullest)) {
    const answer = solve(state, scenario, months, {
      figure,
      target,
      goal,
      lever,
      ...(between === undefined ? {} : { between }),
    });
    // What goes up and down with a lever has no one value of it.
    if (!answer.ok) continue;
    const { found: met, always } = answer.value;
    found.push({
      answer: answer.value,
      sentence: answerSentence(answer.value, holds),
      setting: met && !always ? { ...lever, value: valueRead(answer.value) } : null,
    });
  }
  return ok(found.sort((a, b) => rank(a.answer) - rank(b.answer)));
}

interface Candidate {
  readonly lever: Omit<LeverSetting, "value">;
  readonly between?: readonly [low: number, high: number];
}

const MOST_APPLICATIONS = 5_000;

/** The officers' intake to come that is nearest to full: more places of another would stay empty. */
function fullestCohort(plan: Plan): string | null {
  const [fullest] = expectedCohorts(plan)
    .filter(({ step, type, places }) => step >= 0 && type === "Police officer" && places > 0)
    .sort((a, b) => b.filled / b.places - a.filled / a.places);
  return fullest?.cohort ?? null;
}

function candidates(
  state: ProjectionState,
  ofOfficers: boolean,
  fullest: string | null
): Candidate[] {
  const officers: Candidate[] = [
    { lever: { lever: "leaver_rate", type: "Police officer" } },
    ...(state.pipeline.length === 0
      ? []
      : [{ lever: { lever: "applications" }, between: [0, MOST_APPLICATIONS] } as const]),
    ...(fullest === null ? [] : [{ lever: { lever: "cohort_places", cohort: fullest } } as const]),
  ];
  const pounds: Candidate[] = [
    { lever: { lever: "leaver_rate" } },
    { lever: { lever: "time_to_fill" } },
    { lever: { lever: "pay_award" } },
    { lever: { lever: "vacancy_factor" } },
  ];
  return ofOfficers ? officers : pounds;
}

/** 0: within its last three years; 1: outside, or they are not known; 2: met whatever it is; 3: not at all. */
function rank({ found, always, value, range }: Answer): number {
  if (!found) return 3;
  if (always) return 2;
  const inside =
    range?.low != null && range.high !== null && value >= range.low && value <= range.high;
  return inside ? 0 : 1;
}
