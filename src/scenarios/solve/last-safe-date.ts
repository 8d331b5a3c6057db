import type { Day } from "../../units/day";
import { err, ok, type Result } from "../../units/result";
import type { ProjectionState } from "../state/projection-state";

/** The last day an intake can be advertised and still count on a checkpoint (M-G5). */
export interface LastSafeDate {
  readonly checkpoint: Day;
  /** Days from the first stage to a start: the longest way through the pipeline. */
  readonly leadDays: number;
  readonly advertiseBy: Day;
  /** True where that day is past. */
  readonly passed: boolean;
  /** The last planned intake that starts by the checkpoint; null: none does. */
  readonly lastCohort: string | null;
  /** The last day to be advertised for that intake; null without one. */
  readonly advertiseForCohortBy: Day | null;
}

/** Works back from a checkpoint day by the pipeline's own days to a start. */
export function lastSafeDate(
  state: ProjectionState,
  checkpoint: Day
): Result<LastSafeDate, string> {
  const lead = state.pipeline
    .map(({ daysToStart }) => daysToStart)
    .filter((days) => !Number.isNaN(days));
  if (lead.length === 0)
    return err("no stage of the pipeline says how many days it is from a start");
  const leadDays = Math.max(...lead);
  const last = state.cohorts.findLast(
    ({ intake }) => intake > state.opening && intake <= checkpoint
  );
  return ok({
    checkpoint,
    leadDays,
    advertiseBy: checkpoint - leadDays,
    passed: checkpoint - leadDays < state.opening,
    lastCohort: last?.cohort ?? null,
    advertiseForCohortBy: last === undefined ? null : last.intake - leadDays,
  });
}
