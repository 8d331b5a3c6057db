import { grantCliff, type CliffEdge } from "../../scenarios/solve/grant-cliff";
import type { LastSafeDate } from "../../scenarios/solve/last-safe-date";
import { seatPlan, type SeatPlan } from "../../scenarios/solve/seat-plan";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { mixSentences } from "../../scenarios/study/mix-sentences";
import { retentionSentences } from "../../scenarios/study/retention-sentences";
import { safeDates } from "../../scenarios/study/seat-sentences";
import type { Drawn } from "./drawn";

/** What there is to do about a scenario; empty where the sheets hold nothing of it. */
export interface Advice {
  /** Leavers held on to and officer posts turned over, in sentences. */
  readonly moves: readonly string[];
  readonly seats: SeatPlan;
  /** One for each of the next three checkpoints; officers' intakes only. */
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
    lastSafe: safeDates(state, scenario, months.length),
    grant: grant.ok ? grant.value : [],
    grantWords: state.grantWords,
  };
}
