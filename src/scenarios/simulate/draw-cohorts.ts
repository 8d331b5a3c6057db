import { chanceBits, streamKey } from "../../statistics/counter-random";
import { betaDraw } from "../../statistics/gamma-draw";
import { chancesOfStart, cohortFill } from "../cohort-fill";
import type { Plan, PlannedCohort } from "../plan/plan";
import { STREAM } from "./streams";

const TWO_31 = 2147483648;

/** A conversion rests on at least this many candidates where the sheets do not say on how many. */
export const LEAST_SEEN = 20;

/**
 * Starters of every cohort, whole people, draw after draw. Each candidate starts or not by a chance number
 * of his own, so a better conversion never loses a starter; unless taken as sure, conversions are drawn from
 * a beta distribution as if they had been seen on the candidates now at the stage.
 */
export class CohortDraws {
  /** Whole places and whole people. */
  readonly #cohorts: readonly PlannedCohort[];
  /** Index of each cohort's worker type; −1: it starts in none of the steps. */
  readonly #typeOf: readonly number[];
  /** By type: starters in each step of the last draw; null where no intake is planned. */
  readonly starters: readonly (Int32Array | null)[];

  constructor(readonly plan: Plan) {
    this.#cohorts = plan.cohorts.map((cohort) => ({
      ...cohort,
      places: Math.round(cohort.places),
      confirmed: Math.round(cohort.confirmed),
    }));
    this.#typeOf = plan.cohorts.map(({ type, step }) =>
      step < 0 ? -1 : plan.types.findIndex(({ state }) => state.type === type)
    );
    this.starters = plan.types.map((_, t) =>
      this.#typeOf.includes(t) ? new Int32Array(plan.months.length) : null
    );
  }

  draw(seed: number, draw: number, sure: boolean): void {
    for (const steps of this.starters) steps?.fill(0);
    const filled = cohortFill(this.#cohorts, this.#ready(seed, draw, sure));
    this.#cohorts.forEach(({ step, loss }, i) => {
      const into = this.starters[this.#typeOf[i] ?? -1];
      if (into == null) return;
      const come = filled[i] ?? 0;
      const lost = loss === 0 ? 0 : countBelow(seed, draw, STREAM.intakeLoss + i, come, loss);
      into[step] = (into[step] as number) + come - lost;
    });
  }

  /** Who passes every stage that is still ahead of him. */
  #ready(seed: number, draw: number, sure: boolean): { ready: number; expected: number }[] {
    const { pipeline } = this.plan;
    const conversions = pipeline.map(({ conversion, candidates, seen: counted }, i) => {
      if (sure) return conversion;
      const seen = counted ?? Math.max(LEAST_SEEN, Number.isNaN(candidates) ? 0 : candidates);
      return betaDraw(
        conversion * seen,
        (1 - conversion) * seen,
        streamKey(seed, draw, STREAM.conversion + i),
        streamKey(seed, draw, STREAM.conversionAgainst + i)
      );
    });
    const chances = chancesOfStart(conversions);
    return pipeline.map(({ ready, candidates }, i) => {
      const many = Math.round(candidates);
      const chance = chances[i] ?? 0;
      return { ready, expected: countBelow(seed, draw, STREAM.candidates + i, many, chance) };
    });
  }
}

/** How many of the first `many` chance numbers of a stream lie below `chance`: a binomial number. */
function countBelow(
  seed: number,
  draw: number,
  stream: number,
  many: number,
  chance: number
): number {
  if (chance >= 1) return many;
  const key = streamKey(seed, draw, stream);
  const limit = (chance * TWO_31) | 0;
  let count = 0;
  // The sign of a difference counts without a branch, which nobody could foretell.
  for (let i = 0; i < many; i++) count += ((chanceBits(key, i) >>> 1) - limit) >>> 31;
  return count;
}
