import { planOf } from "../scenarios/plan/plan-of";
import { projectPlan } from "../scenarios/project";
import { BASELINE, type Scenario } from "../scenarios/scenario";
import { drawBlock } from "../scenarios/simulate/draw-block";
import { summarise } from "../scenarios/simulate/summarise";
import { openingState } from "../scenarios/state/opening-state";
import { BANDS } from "../scenarios/tenure-bands";
import { ok, type Result } from "../units/result";
import type { Workforce } from "../workforce/workforce";
import { middleTime } from "./timing";

/** What a projection and draws of a workforce cost: milliseconds, and nanoseconds where said. */
export interface SimulationCost {
  readonly people: number;
  readonly months: number;
  readonly draws: number;
  /** Worker types × bands of service × months. */
  readonly cellMonths: number;
  /** One deterministic projection. */
  readonly project: number;
  readonly drawing: number;
  readonly summary: number;
  readonly nanosecondsACellMonth: number;
  readonly nanosecondsAPersonMonth: number;
  readonly checksum: string;
}

/** Middle of several runs, warm. An error where the workforce cannot be projected. */
export function simulationCost(
  workforce: Workforce,
  { months, draws, scenario = BASELINE }: { months: number; draws: number; scenario?: Scenario }
): Result<SimulationCost, string> {
  const state = openingState(workforce);
  if (!state.ok) return state;
  const plan = planOf(state.value, scenario, months);
  if (!plan.ok) return plan;
  const draw = (): ReturnType<typeof drawBlock> =>
    drawBlock(plan.value, { seed: 1, from: 0, to: draws });
  const block = draw();
  if (!block.ok) return block;
  const sum = (): string => summarise(plan.value, [block.value], { seed: 1 }).checksum;
  const drawing = middleTime(draw, 3, 1);
  const people = state.value.types.reduce((all, { tenure }) => all + tenure.length, 0);
  const cellMonths = state.value.types.length * BANDS * months;
  return ok({
    people,
    months,
    draws,
    cellMonths,
    project: middleTime(() => projectPlan(plan.value), 15, 5),
    drawing,
    summary: middleTime(sum, 3, 1),
    nanosecondsACellMonth: (drawing * 1e6) / (draws * cellMonths),
    nanosecondsAPersonMonth: (drawing * 1e6) / (draws * people * months),
    checksum: sum(),
  });
}
