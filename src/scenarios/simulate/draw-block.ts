import { err, ok, type Result } from "../../units/result";
import { moneyTerms, type MoneyTerms } from "../money/money-terms";
import type { Plan } from "../plan/plan";
import { CohortDraws } from "./draw-cohorts";
import { addLowerPay, addSaving } from "./draw-saving";
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

/** `sure`: rates, conversions and times to fill are taken as known, and only chance is left. */
export interface Chance {
  readonly seed: number;
  readonly sure?: boolean;
}

/**
 * Makes draws of a plan, block after block; what they have in common is worked out once. A draw is a
 * function of seed and number alone, so blocks may be made anywhere, in any order: together they are the
 * same.
 */
export class Drawer {
  readonly #terms: MoneyTerms | null;
  readonly #intakes: CohortDraws;
  readonly #simulators: readonly TypeSimulator[];
  readonly #seed: number;
  readonly #sure: boolean;

  constructor(
    readonly plan: Plan,
    { seed, sure = false }: Chance
  ) {
    const terms = moneyTerms(plan);
    this.#terms = terms.ok ? terms.value : null;
    this.#intakes = new CohortDraws(plan);
    this.#simulators = plan.types.map((type, t) => new TypeSimulator(plan, type, t));
    this.#seed = seed;
    this.#sure = sure;
  }

  block(from: number, to: number): Result<DrawBlock, string> {
    if (!(Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from < to))
      return err(`draws go from a whole number to a greater one, not from ${from} to ${to}`);
    const { types, months } = this.plan;
    const column = types.length * months.length * (to - from);
    const block: DrawBlock = {
      from,
      to,
      heads: new Int32Array(column),
      joiners: new Int32Array(column),
      exits: new Int32Array(column),
      newSaving: new Float64Array(this.#terms === null ? 0 : months.length * (to - from)),
    };
    for (let draw = from; draw < to; draw++) this.#draw(draw, block);
    return ok(block);
  }

  #draw(draw: number, block: DrawBlock): void {
    const [seed, sure, terms] = [this.#seed, this.#sure, this.#terms];
    const rates = this.plan.types[0]?.state.rates;
    const whole = sure || rates === undefined ? 0 : drawWholeRate(rates, seed, draw);
    this.#intakes.draw(seed, draw, sure);
    this.#simulators.forEach((simulator, t) => {
      simulator.draw(seed, draw, sure, whole, this.#intakes.starters[t] ?? null);
      keep(block, simulator, draw);
      if (terms === null) return;
      addSaving(block, simulator, draw, terms);
      addLowerPay(block, simulator, draw, terms);
    });
  }
}

/** One block of draws of a plan. */
export const drawBlock = (
  plan: Plan,
  { from, to, ...chance }: Chance & { readonly from: number; readonly to: number }
): Result<DrawBlock, string> => new Drawer(plan, chance).block(from, to);

function keep(
  { from, to, heads, joiners, exits }: DrawBlock,
  { index, type, exits: leave, joiners: join }: TypeSimulator,
  draw: number
): void {
  const draws = to - from;
  let inPost = type.state.tenure.length;
  let cell = index * leave.length * draws + draw - from;
  for (let step = 0; step < leave.length; step++) {
    const left = leave[step] as number;
    const came = join[step] as number;
    inPost += came - left;
    heads[cell] = inPost;
    joiners[cell] = came;
    exits[cell] = left;
    cell += draws;
  }
}
