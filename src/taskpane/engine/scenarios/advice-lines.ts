import { checkpointsOf } from "../../../scenarios/project";
import type { Scenario } from "../../../scenarios/scenario";
import { lastSafeDate, type LastSafeDate } from "../../../scenarios/solve/last-safe-date";
import { seatPlan, type Seats } from "../../../scenarios/solve/seat-plan";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { typeWords } from "../../../scenarios/text/type-words";
import { longDay, type Day } from "../../../units/day";
import { lastDayOf, shortMonth } from "../../../units/month";

/** Seats and last safe dates in sentences: what to do, and by when. */
export function adviceLines(state: ProjectionState, scenario: Scenario, months: number): string[] {
  return [...seatLines(state, scenario, months), ...safeLines(state, months)];
}

const people = (count: number): string => Math.round(count).toLocaleString("en-GB");

function seatLines(state: ProjectionState, scenario: Scenario, months: number): string[] {
  const plan = seatPlan(state, scenario, months);
  if (!plan.ok) return [];
  const { seats, move } = plan.value;
  const monthOfStep = ({ step }: Seats): string => shortMonth(state.first + step);
  return [
    ...seats
      .filter(({ empty }) => empty >= 0.5)
      .map(
        (seat) =>
          `${seat.cohort} (${monthOfStep(seat)}): about ${people(seat.empty)} of ${people(seat.places)} places are expected to stay empty.`
      ),
    ...seats
      .filter(({ overBooked }) => overBooked >= 0.5)
      .map(
        (seat) =>
          `${seat.cohort} (${monthOfStep(seat)}): ${people(seat.overBooked)} more are confirmed than there are places.`
      ),
    ...(move === null
      ? []
      : [
          `Moving ${people(move.people)} ${typeWords(seats[0]?.type ?? null)} from ${move.from} to ${move.to} fills ${people(move.gained)} places that would stay empty.`,
        ]),
  ];
}

/** For each checkpoint to come, by when an intake must be advertised to count there. */
function safeLines(state: ProjectionState, months: number): string[] {
  if (state.upliftTarget === null) return [];
  const all = Array.from({ length: months }, (_, step) => state.first + step);
  return checkpointsOf(all).flatMap((step) => {
    const safe = lastSafeDate(state, lastDayOf(all[step] ?? 0));
    return safe.ok ? [safeLine(safe.value, state.opening)] : [];
  });
}

function safeLine(
  { checkpoint, leadDays, advertiseBy, passed, ...last }: LastSafeDate,
  opening: Day
): string {
  const day = longDay(checkpoint);
  const from = `${leadDays} days from application to start`;
  const through =
    last.lastCohort === null
      ? "no intake is planned to start by then"
      : `the last intake by then is ${last.lastCohort}`;
  return passed
    ? `${day}: whoever applies now starts too late to count (${from}); ${through}.`
    : `${day}: the last day to advertise so that starters count is ${longDay(advertiseBy)} (${from}); ${through}${
        last.advertiseForCohortBy === null || last.advertiseForCohortBy < opening
          ? ""
          : `, to be advertised by ${longDay(last.advertiseForCohortBy)}`
      }.`;
}
