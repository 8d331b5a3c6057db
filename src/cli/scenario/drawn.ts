import { chanceError } from "../../scenarios/simulate/chance-error";
import { planOf } from "../../scenarios/plan/plan-of";
import type { Plan } from "../../scenarios/plan/plan";
import { readFigure } from "../../scenarios/projected-figure";
import type { Projection } from "../../scenarios/projection";
import { projectPlan } from "../../scenarios/project";
import type { BackTest } from "../../scenarios/back-test";
import type { Scenario } from "../../scenarios/scenario";
import { drawBlock, type DrawBlock } from "../../scenarios/simulate/draw-block";
import { drawTo } from "../../scenarios/simulate/simulate";
import type { Simulation } from "../../scenarios/simulate/simulation";
import { summarise } from "../../scenarios/simulate/summarise";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import type { Target } from "../../scenarios/study/main-target";
import { ok, type Result } from "../../units/result";
import { drawnFigure } from "./drawn-figure";

/** A scenario projected and drawn. */
export interface Drawn {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly blocks: readonly DrawBlock[];
  readonly simulation: Simulation;
}

export interface DrawnChance {
  /** Share of draws that meet the target, and its Monte Carlo standard error. */
  readonly chance: number;
  readonly standardError: number;
}

/** Projects and draws a scenario; `draws` null: until the usual precision is reached. */
export function drawn(
  state: ProjectionState,
  scenario: Scenario,
  backTest: BackTest,
  {
    months,
    seed,
    sure,
    draws,
  }: {
    readonly months: number;
    readonly seed: number;
    readonly sure: boolean;
    readonly draws: number | null;
  }
): Result<Drawn, string> {
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const blocks = blocksOf(plan.value, { seed, sure, draws });
  if (!blocks.ok) return blocks;
  return ok({
    plan: plan.value,
    projection: projectPlan(plan.value, backTest),
    blocks: blocks.value,
    simulation: summarise(plan.value, blocks.value, { seed, sure }),
  });
}

function blocksOf(
  plan: Plan,
  { draws, ...chances }: { seed: number; sure: boolean; draws: number | null }
): Result<readonly DrawBlock[], string> {
  if (draws === null) return drawTo(plan, chances);
  const block = drawBlock(plan, { ...chances, from: 0, to: draws });
  return block.ok ? ok([block.value]) : block;
}

/** How likely a target is to be met; null where the draws do not hold its figure. */
export function chanceOf(drawing: Drawn, target: Target): DrawnChance | null {
  const chance = shareMeeting(drawing, target);
  const { draws } = drawing.simulation;
  return chance === null ? null : { chance, standardError: chanceError(chance, draws) };
}

function shareMeeting(
  { plan, blocks, simulation }: Drawn,
  { figure, target, goal }: Target
): number | null {
  if (figure.kind === "surplus" && target === 0 && goal === "at least")
    return simulation.years.find(({ year }) => year === figure.year)?.chance ?? null;
  const values = drawnFigure(plan, blocks, figure);
  const meets = (value: number): boolean =>
    goal === "at least" ? value >= target : value <= target;
  return values === null ? null : values.filter(meets).length / values.length;
}

/** The target's figure in expectation; null where the projection does not hold it. */
export function expectedOf({ projection }: Drawn, { figure }: Target): number | null {
  const value = readFigure(projection, figure);
  return value.ok ? value.value : null;
}
