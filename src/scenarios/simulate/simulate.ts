import { ok, type Result } from "../../units/result";
import type { Plan } from "../plan/plan";
import { planOf } from "../plan/plan-of";
import type { Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { drawBlock, Drawer, type DrawBlock } from "./draw-block";
import { Columns, medianError } from "./columns";
import type { Simulation } from "./simulation";
import { summarise } from "./summarise";

/** 10,000 draws by default (conventions 17). */
export const DEFAULT_DRAWS = 10_000;

export interface Chances {
  readonly seed: number;
  /** Draws made; default 10,000. */
  readonly draws?: number;
  /** True: rates, conversions and times to fill are taken as known and only chance is left. */
  readonly sure?: boolean;
}

/**
 * A scenario simulated person by person (M-H3): the leavers, conversions and times to fill of each draw
 * come from distributions that carry the error of their own estimates. Draw i has the same chance numbers
 * in every scenario of a seed.
 */
export function simulate(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  { seed, draws = DEFAULT_DRAWS, sure = false }: Chances
): Result<Simulation, string> {
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const block = drawBlock(plan.value, { seed, from: 0, to: draws, sure });
  return block.ok ? ok(summarise(plan.value, [block.value], { seed, sure })) : block;
}

/** When there are draws enough. */
export interface Precision {
  /** Monte Carlo standard error of the median of all heads at the end, people. */
  readonly median: number;
  /** Of each probability, a share. */
  readonly chance: number;
  readonly least: number;
  readonly most: number;
}

export const USUAL_PRECISION: Precision = {
  median: 0.5,
  chance: 0.005,
  least: 1_000,
  most: 40_000,
};

/**
 * Draws until the precision asked for is reached, or the most draws allowed: the number made is the
 * result's `draws`, the precision reached its `medianError` and `chanceError`.
 */
export function simulateTo(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  { seed, sure = false }: Chances,
  precision: Precision = USUAL_PRECISION
): Result<Simulation, string> {
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const blocks = drawTo(plan.value, { seed, sure }, precision);
  return blocks.ok ? ok(summarise(plan.value, blocks.value, { seed, sure })) : blocks;
}

/** Draws of a plan at hand, until the precision asked for is reached or the most draws are made. */
export function drawTo(
  plan: Plan,
  { seed, sure = false }: Pick<Chances, "seed" | "sure">,
  precision: Precision = USUAL_PRECISION
): Result<readonly DrawBlock[], string> {
  const drawer = new Drawer(plan, { seed, sure });
  const blocks: DrawBlock[] = [];
  for (;;) {
    const from = blocks.at(-1)?.to ?? 0;
    const to = Math.min(precision.most, Math.max(precision.least, from * 2));
    const block = drawer.block(from, to);
    if (!block.ok) return block;
    blocks.push(block.value);
    if (to >= precision.most || isPrecise(plan, blocks, precision)) return ok(blocks);
  }
}

/** True where blocks of draws are as precise as asked: cheaper than their summary. */
export function isPrecise(
  plan: Plan,
  blocks: readonly DrawBlock[],
  { median, chance }: Precision
): boolean {
  const steps = plan.months.length;
  const columns = new Columns(blocks, steps);
  const last = new Float64Array(columns.draws);
  for (let t = 0; t < plan.types.length; t++) columns.add("heads", (t + 1) * steps - 1, last);
  // The worst a probability can be is one half: that is enough draws whatever it turns out to be.
  return medianError(last) <= median && 0.5 / Math.sqrt(columns.draws) <= chance;
}
