import { checkpointsOf } from "../../scenarios/project";
import { grantCliff, type CliffEdge } from "../../scenarios/solve/grant-cliff";
import { lastSafeDate, type LastSafeDate } from "../../scenarios/solve/last-safe-date";
import { seatPlan, type SeatPlan } from "../../scenarios/solve/seat-plan";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { mixSentences } from "../../scenarios/study/mix-sentences";
import { retentionSentences } from "../../scenarios/study/retention-sentences";
import { lastDayOf } from "../../units/month";
import type { Drawn } from "./drawn";

/** What there is to do about a scenario; empty where the sheets hold nothing of it. */
export interface Advice {
  /** Leavers held on to and officer posts turned over, in sentences. */
  readonly moves: readonly string[];
  readonly seats: SeatPlan;
  /** One a checkpoint. */
  readonly lastSafe: readonly LastSafeDate[];
  readonly grant: readonly CliffEdge[];
  /** What the grant's rule is, or why there is none. */
  readonly grantWords: string;
}

/** `cost`: of a retention measure up to the last month, pounds. */
export function adviceOf(
  state: ProjectionState,
  { plan, blocks }: Drawn,
  cost: number | null
): Advice {
  const { scenario, months } = plan;
  const seats = seatPlan(state, scenario, months.length);
  const grant = grantCliff(plan, blocks);
  return {
    moves: [
      ...retentionSentences(state, scenario, months.length, cost),
      ...mixSentences(state, scenario, months.length),
    ],
    seats: seats.ok ? seats.value : { seats: [], move: null },
    lastSafe:
      state.upliftTarget === null
        ? []
        : checkpointsOf(months).flatMap((step) => {
            const safe = lastSafeDate(state, lastDayOf(months[step] ?? 0));
            return safe.ok ? [safe.value] : [];
          }),
    grant: grant.ok ? grant.value : [],
    grantWords: state.grantWords,
  };
}
