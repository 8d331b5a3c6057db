import { planOf } from "../scenarios/plan/plan-of";
import { projectPlan } from "../scenarios/project";
import { BASELINE } from "../scenarios/scenario";
import { Drawer } from "../scenarios/simulate/draw-block";
import { summarise } from "../scenarios/simulate/summarise";
import type { ProjectionState } from "../scenarios/state/projection-state";
import { BANDS } from "../scenarios/tenure-bands";
import { chanceBits, streamKey } from "../statistics/counter-random";
import { ok, type Result } from "../units/result";
import { middleTime } from "./timing";

/** What a projection and draws of a workforce cost, in milliseconds. */
export interface SimulationCost {
  readonly people: number;
  readonly months: number;
  readonly draws: number;
  /** Worker types × bands of service × months. */
  readonly cellMonths: number;
  /** One deterministic projection. */
  readonly project: number;
  /** What all draws of a plan have in common. */
  readonly ready: number;
  readonly drawing: number;
  /** The same number of draws, of each only one chance number a person, compared with a limit. */
  readonly floor: number;
  readonly summary: number;
}

/** Middle of several runs, warm. An error where the workforce cannot be projected. */
export function simulationCost(
  state: ProjectionState,
  { months, draws }: { months: number; draws: number }
): Result<SimulationCost, string> {
  const planned = planOf(state, BASELINE, months);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const drawer = new Drawer(plan, { seed: 1 });
  const block = drawer.block(0, draws);
  if (!block.ok) return block;
  const people = peopleIn(state);
  return ok({
    people,
    months,
    draws,
    cellMonths: state.types.length * BANDS * months,
    project: middleTime(() => projectPlan(plan), 15, 5),
    ready: middleTime(() => new Drawer(plan, { seed: 1 }), 15, 5),
    drawing: middleTime(() => drawer.block(0, draws), 5, 1),
    floor: middleTime(() => chanceAlone(people, draws), 5, 1),
    summary: middleTime(() => summarise(plan, [block.value], { seed: 1 }), 5, 1),
  });
}

const peopleIn = ({ types }: ProjectionState): number =>
  types.reduce((all, { tenure }) => all + tenure.length, 0);

/** No program that gives everybody a chance number of his own in every draw does less. */
function chanceAlone(people: number, draws: number): number {
  let below = 0;
  for (let draw = 0; draw < draws; draw++) {
    const key = streamKey(1, draw, 1);
    for (let person = 0; person < people; person++)
      below += ((chanceBits(key, person) >>> 1) - 0x40000000) >>> 31;
  }
  return below;
}
