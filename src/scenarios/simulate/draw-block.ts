import { err, ok, type Result } from "../../units/result";
import { savedByJoiners } from "../money/joiner-saving";
import { moneyTerms } from "../money/money-terms";
import type { Plan } from "../plan/plan";
import { drawCohorts } from "./draw-cohorts";
import { drawWholeRate } from "./rate-factors";
import { TypeSimulator } from "./type-simulator";

/** Draws `from` up to, not with, `to`. Column after column: the numbers of one type and step lie together. */
export interface DrawBlock {
  readonly from: number;
  readonly to: number;
  /** Heads at the close: `heads[(type * steps + step) * draws + draw - from]`. */
  readonly heads: Int32Array;
  readonly joiners: Int32Array;
  /** Leavers, retirements and changes of type. */
  readonly exits: Int32Array;
  /** Saving from posts that fall vacant, pounds: `newSaving[step * draws + draw - from]`; empty without pounds. */
  readonly newSaving: Float64Array;
}

/**
 * Makes draws of a plan. A draw is a function of seed and number alone, so blocks may be made anywhere,
 * in any order: together they are the same. `sure`: rates, conversions and times to fill are taken as
 * known, and only chance is left.
 */
export function drawBlock(
  plan: Plan,
  { seed, from, to, sure = false }: { seed: number; from: number; to: number; sure?: boolean }
): Result<DrawBlock, string> {
  if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to))
    return err(`draws go from a whole number to a greater one, not from ${from} to ${to}`);
  const steps = plan.months.length;
  const draws = to - from;
  const column = plan.types.length * steps * draws;
  const terms = moneyTerms(plan);
  const block: DrawBlock = {
    from,
    to,
    heads: new Int32Array(column),
    joiners: new Int32Array(column),
    exits: new Int32Array(column),
    newSaving: new Float64Array(terms.ok ? steps * draws : 0),
  };
  const simulators = plan.types.map((type, t) => {
    const fed = plan.cohorts.some(({ type: of, step }) => of === type.state.type && step >= 0);
    return new TypeSimulator(plan, type, t, fed);
  });
  const opening = plan.types.map(({ state }) => state.fte.reduce((sum, fte) => sum + fte, 0));
  const starters = plan.types.map(() => new Int32Array(steps));
  const rates = plan.types[0]?.state.rates;
  for (let draw = from; draw < to; draw++) {
    const filled = drawCohorts(plan, seed, draw, sure);
    const whole = sure || rates === undefined ? 0 : drawWholeRate(rates, seed, draw);
    for (const [t, simulator] of simulators.entries()) {
      const own = starters[t];
      if (own === undefined) continue;
      if (simulator.fed) startersOf(plan, simulator.type.state.type, filled, own);
      simulator.draw(seed, draw, sure, whole, own);
      keep(block, simulator, t, draw - from, steps, draws);
      if (terms.ok)
        addSaving(
          block,
          simulator,
          draw - from,
          draws,
          opening[t] ?? 0,
          terms.value.level[t],
          terms.value.slope[t]
        );
      const lowerPay = terms.ok ? terms.value.joiners[t] : null;
      if (lowerPay != null) addLowerPay(block, simulator, draw - from, draws, lowerPay);
    }
  }
  return ok(block);
}

function startersOf(plan: Plan, type: string, filled: readonly number[], into: Int32Array): void {
  into.fill(0);
  plan.cohorts.forEach((cohort, i) => {
    if (cohort.type === type && cohort.step >= 0)
      into[cohort.step] = (into[cohort.step] as number) + (filled[i] ?? 0);
  });
}

function keep(
  { heads, joiners, exits }: DrawBlock,
  simulator: TypeSimulator,
  t: number,
  at: number,
  steps: number,
  draws: number
): void {
  let inPost = simulator.type.state.tenure.length;
  for (let step = 0; step < steps; step++) {
    const cell = (t * steps + step) * draws + at;
    const left = simulator.exits[step] as number;
    const came = simulator.joiners[step] as number;
    inPost += came - left;
    heads[cell] = inPost;
    joiners[cell] = came;
    exits[cell] = left;
  }
}

function addSaving(
  { newSaving }: DrawBlock,
  { exitsFte, joinersFte }: TypeSimulator,
  at: number,
  draws: number,
  opening: number,
  level: Float64Array | undefined,
  slope: Float64Array | undefined
): void {
  if (level === undefined || slope === undefined) return;
  let fte = opening;
  for (let step = 0; step < level.length; step++) {
    const left = exitsFte[step] as number;
    const cell = step * draws + at;
    newSaving[cell] =
      (newSaving[cell] as number) +
      (level[step] as number) -
      (slope[step] as number) * (fte - left / 2);
    fte += (joinersFte[step] as number) - left;
  }
}

/** What joiners save by lower pay (M-D10): linear in the FTE of each step's joiners. */
function addLowerPay(
  { newSaving }: DrawBlock,
  { joinersFte }: TypeSimulator,
  at: number,
  draws: number,
  saving: Float64Array
): void {
  for (let step = 1; step < joinersFte.length; step++) {
    const cell = step * draws + at;
    newSaving[cell] = (newSaving[cell] as number) + savedByJoiners(saving, joinersFte, step);
  }
}
