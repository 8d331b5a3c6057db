import { places } from "../../measures/amount";
import { longDay, type Day } from "../../units/day";
import { lastDayOf, shortMonth, type Month } from "../../units/month";
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
          `${named(seat)}: about ${places(seat.empty, 0)} of ${places(seat.places, 0)} places are expected to stay empty.`
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

/** For each checkpoint to come, by when an intake must be advertised to count there (M-G5). */
export function safeDateSentences(state: ProjectionState, months: number): string[] {
  if (state.upliftTarget === null) return [];
  const all = Array.from({ length: months }, (_, step): Month => state.first + step);
  return checkpointsOf(all).flatMap((step) => {
    const safe = lastSafeDate(state, lastDayOf(all[step] ?? 0));
    return safe.ok ? [safeDateSentence(safe.value, state.opening)] : [];
  });
}

/** `opening`: what had to be advertised before it is not said. */
export function safeDateSentence(safe: LastSafeDate, opening: Day): string {
  const { leadDays, lastCohort, advertiseForCohortBy } = safe;
  const from = `${leadDays} days from application to start`;
  const through =
    lastCohort === null
      ? "no intake is planned to start by then"
      : `the last intake by then is ${lastCohort}`;
  const day = longDay(safe.checkpoint);
  if (safe.passed)
    return `${day}: whoever applies now starts too late to count (${from}); ${through}.`;
  const by =
    advertiseForCohortBy === null || advertiseForCohortBy < opening
      ? ""
      : `, to be advertised by ${longDay(advertiseForCohortBy)}`;
  return `${day}: the last day to advertise so that starters count is ${longDay(safe.advertiseBy)} (${from}); ${through}${by}.`;
}
