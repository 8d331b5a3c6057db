import { bitsAt, streamKey } from "../../statistics/counter-random";
import { betaDraw } from "../../statistics/gamma-draw";
import { chancesOfStart, cohortFill } from "../cohort-fill";
import type { Plan } from "../plan/plan";
import { STREAM } from "./streams";

const TWO_32 = 4294967296;

/** A conversion rests on at least this many candidates: the sheets do not say on how many. */
export const LEAST_SEEN = 20;

/**
 * Starters of every cohort in one draw, whole people. Each candidate starts or not by a chance number of
 * his own, so a better conversion never loses a starter; unless taken as sure, conversions are drawn from
 * a beta distribution as if they had been seen on the candidates now at the stage.
 */
export function drawCohorts(plan: Plan, seed: number, draw: number, sure: boolean): number[] {
  const conversions = plan.pipeline.map(({ conversion, candidates }, i) => {
    if (sure) return conversion;
    const seen = Math.max(LEAST_SEEN, Number.isNaN(candidates) ? 0 : candidates);
    return betaDraw(
      conversion * seen,
      (1 - conversion) * seen,
      streamKey(seed, draw, STREAM.conversion + i),
      streamKey(seed, draw, STREAM.conversionAgainst + i)
    );
  });
  const chances = chancesOfStart(conversions);
  const ready = plan.pipeline.map(({ ready: day, candidates }, i) => ({
    ready: day,
    expected: countBelow(
      seed,
      draw,
      STREAM.candidates + i,
      Math.round(candidates),
      chances[i] ?? 0
    ),
  }));
  const whole = plan.cohorts.map((cohort) => ({
    ...cohort,
    places: Math.round(cohort.places),
    confirmed: Math.round(cohort.confirmed),
  }));
  return cohortFill(whole, ready).map((filled, i) => {
    const loss = plan.cohorts[i]?.loss ?? 0;
    return loss === 0
      ? filled
      : filled - countBelow(seed, draw, STREAM.intakeLoss + i, filled, loss);
  });
}

/** How many of the first `many` chance numbers of a stream lie below `chance`: a binomial number. */
function countBelow(
  seed: number,
  draw: number,
  stream: number,
  many: number,
  chance: number
): number {
  const key = streamKey(seed, draw, stream);
  const limit = chance * TWO_32;
  let count = 0;
  for (let i = 0; i < many; i++) if (bitsAt(key, i) + 0.5 < limit) count++;
  return count;
}
