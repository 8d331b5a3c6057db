import type { Day } from "../units/day";

/** A cohort to be filled, in headcount. */
export interface FillableCohort {
  readonly intake: Day;
  readonly places: number;
  readonly confirmed: number;
}

/** Starters to be expected of one stage: they can start `ready` at the earliest. */
export interface ReadyStarters {
  readonly ready: Day;
  readonly expected: number;
}

/**
 * Places filled, one number a cohort (conventions 16; the line `cohorts.fill` of the uplift measures):
 * the smaller of places and confirmed starters with those the pipeline yields in time. Cohorts are in
 * order of date; the earliest take from the pipeline first.
 */
export function cohortFill(
  cohorts: readonly FillableCohort[],
  pipeline: readonly ReadyStarters[]
): number[] {
  let taken = 0;
  return cohorts.map(({ intake, places, confirmed }) => {
    let ready = 0;
    for (const stage of pipeline) if (stage.ready <= intake) ready += stage.expected;
    const share = Math.max(0, Math.min(Math.max(0, places - confirmed), ready - taken));
    taken += share;
    return Math.min(places, confirmed + share);
  });
}

/** The chance of a start from each stage: the product of the conversions still ahead. */
export function chancesOfStart(conversions: readonly number[]): number[] {
  const chances: number[] = [];
  let chance = 1;
  for (let i = conversions.length - 1; i >= 0; i--) {
    chance *= conversions[i] ?? Number.NaN;
    chances[i] = chance;
  }
  return chances;
}
