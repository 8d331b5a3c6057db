import { cohortFill } from "./cohort-fill";
import type { Plan } from "./plan/plan";

/** One planned intake and what is expected of it, headcount. */
export interface CohortStart {
  readonly cohort: string;
  readonly route: string;
  readonly type: string;
  readonly step: number;
  /** Places that may be filled. */
  readonly places: number;
  /** Places there are: more than may be filled where a lever caps them. */
  readonly seats: number;
  readonly confirmed: number;
  /** Places filled (conventions 16). */
  readonly filled: number;
  /** Those of them who come through training far enough to count. */
  readonly starters: number;
}

/** Every cohort of a plan with its fill; those already begun as they stand. */
export function expectedCohorts({ cohorts, pipeline }: Plan): CohortStart[] {
  const ready = pipeline.map(({ ready: day, candidates, chance }) => ({
    ready: day,
    // A stage of which the sheet does not say enough gives nobody: what is taken to be so says it.
    expected: Number.isNaN(candidates * chance) ? 0 : candidates * chance,
  }));
  const fill = cohortFill(cohorts, ready);
  return cohorts.map(({ cohort, route, type, step, places, seats, confirmed, loss }, i) => {
    const filled = fill[i] ?? 0;
    const starters = filled * (1 - loss);
    return { cohort, route, type, step, places, seats, confirmed, filled, starters };
  });
}
