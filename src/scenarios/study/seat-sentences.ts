import { places } from "../../measures/amount";
import { longDay, type Day } from "../../units/day";
import { lastDayOf, monthOf, shortMonth } from "../../units/month";
import { planOf } from "../plan/plan-of";
import { checkpointsOf } from "../project";
import type { Scenario } from "../scenario";
import { lastSafeDate, type LastSafeDate } from "../solve/last-safe-date";
import { seatPlan, type SeatMove, type Seats } from "../solve/seat-plan";
import type { ProjectionState } from "../state/projection-state";
import { typeWords } from "../text/type-words";

/** Empty and over-booked seats by intake (M-G2), with at most one move suggested. */
export function seatSentences(
  state: ProjectionState,
  scenario: Scenario,
  months: number
): string[] {
  const plan = seatPlan(state, scenario, months);
  if (!plan.ok) return [];
  const { seats, move } = plan.value;
  const named = ({ cohort, step }: Seats): string =>
    `${cohort} (${shortMonth(state.first + step)})`;
  return [
    ...seats
      .filter(({ empty }) => empty >= 0.5)
      .map(
        (seat) =>
          `${named(seat)}: about ${places(seat.empty, 0)} of ${places(seat.seats, 0)} places are expected to stay empty.`
      ),
    ...seats
      .filter(({ overBooked }) => overBooked >= 0.5)
      .map(
        (seat) =>
          `${named(seat)}: ${places(seat.overBooked, 0)} more are confirmed than there are places.`
      ),
    ...(move === null ? [] : [moveSentence(move, seats[0]?.type ?? null)]),
  ];
}

export const moveSentence = ({ people, from, to, gained }: SeatMove, type: string | null): string =>
  `Moving ${places(people, 0)} ${typeWords(type)} from ${from} to ${to} fills ${places(gained, 0)} places that would stay empty.`;

/** Checkpoints further off than this are not yet what anybody advertises for. */
const NEXT_CHECKPOINTS = 3;

/** The next checkpoints, with the officers' intakes as the scenario plans them (M-G5); none without a target. */
export function safeDates(
  state: ProjectionState,
  scenario: Scenario,
  months: number
): LastSafeDate[] {
  if (state.upliftTarget === null) return [];
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return [];
  const cohorts = plan.value.cohorts.filter(
    ({ type, places: seats, confirmed }) => type === "Police officer" && seats + confirmed > 0
  );
  return checkpointsOf(plan.value.months)
    .slice(0, NEXT_CHECKPOINTS)
    .flatMap((step) => {
      const safe = lastSafeDate({ ...state, cohorts }, lastDayOf(state.first + step));
      return safe.ok ? [safe.value] : [];
    });
}

/** For each checkpoint to come, by when an intake must be advertised to count there. */
export const safeDateSentences = (
  state: ProjectionState,
  scenario: Scenario,
  months: number
): string[] =>
  safeDates(state, scenario, months).map((safe) => safeDateSentence(safe, state.opening));

/** An intake takes those who apply early enough for its own first day; a later day needs a new intake. */
export function safeDateSentence(safe: LastSafeDate, opening: Day): string {
  const { checkpoint, leadDays, lastCohort, advertiseBy, advertiseForCohortBy, passed } = safe;
  const day = longDay(checkpoint);
  const from = `${leadDays} days from application to start`;
  const planned =
    lastCohort === null || advertiseForCohortBy === null
      ? null
      : `${lastCohort} (${shortMonth(monthOf(advertiseForCohortBy + leadDays))})`;
  if (passed)
    return `${day}: whoever applies now starts too late to count (${from}); ${planned === null ? "no intake is planned to start by then" : `the last planned intake by then is ${planned}`}.`;
  const fresh = `a new intake could start as late as ${day} if advertised by ${longDay(advertiseBy)}`;
  if (planned === null || advertiseForCohortBy === null)
    return `${day}: no intake is planned to start by then; ${fresh} (${from}).`;
  if (advertiseForCohortBy < opening)
    return `${day}: whoever applies now starts too late for the last planned intake by then, ${planned} (${from}); ${fresh}.`;
  const own = `${day}: the last planned intake by then, ${planned}, is to be advertised by ${longDay(advertiseForCohortBy)} (${from})`;
  return advertiseForCohortBy === advertiseBy ? `${own}.` : `${own}; ${fresh}.`;
}
