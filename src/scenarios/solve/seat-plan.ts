import { ok, type Result } from "../../units/result";
import { expectedCohorts, type CohortStart } from "../expected-cohorts";
import { planOf } from "../plan/plan-of";
import type { Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";

/** Seats of one intake to come, headcount. */
export interface Seats extends CohortStart {
  readonly empty: number;
  /** Confirmed starters above the places. */
  readonly overBooked: number;
  /** Empty places × the price of a place, pounds; null where no price is given. */
  readonly emptyCost: number | null;
}

/** One move that fills the most places that would stay empty. */
export interface SeatMove {
  readonly people: number;
  readonly from: string;
  readonly to: string;
  /** Places filled that would have stayed empty, over all intakes. */
  readonly gained: number;
}

export interface SeatPlan {
  readonly seats: readonly Seats[];
  readonly move: SeatMove | null;
}

/** Places against confirmed and expected starters by intake (M-G2), with at most one move suggested. */
export function seatPlan(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  pricePerPlace: number | null = null
): Result<SeatPlan, string> {
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const all = expectedCohorts(plan.value).filter(({ step }) => step >= 0);
  const seats = all.map((cohort): Seats => {
    const empty = Math.max(0, cohort.seats - cohort.filled);
    return {
      ...cohort,
      empty,
      overBooked: Math.max(0, cohort.confirmed - cohort.seats),
      emptyCost: pricePerPlace === null ? null : empty * pricePerPlace,
    };
  });
  return ok({ seats, move: bestMove(seats) });
}

/** From the most over-booked intake to the emptiest of the same type: whole people. */
function bestMove(seats: readonly Seats[]): SeatMove | null {
  const [from] = seats
    .filter(({ overBooked }) => overBooked >= 1)
    .sort((a, b) => b.overBooked - a.overBooked);
  if (from === undefined) return null;
  const [to] = seats
    .filter(({ cohort, type, empty }) => cohort !== from.cohort && type === from.type && empty >= 1)
    .sort((a, b) => b.empty - a.empty || a.step - b.step);
  if (to === undefined) return null;
  const people = Math.floor(Math.min(from.overBooked, to.empty));
  return { people, from: from.cohort, to: to.cohort, gained: people };
}
