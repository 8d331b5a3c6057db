import { places } from "../../measures/amount";
import type { SeatPlan } from "../../scenarios/solve/seat-plan";
import { grantSentences } from "../../scenarios/study/grant-sentences";
import { moveSentence, safeDateSentence } from "../../scenarios/study/seat-sentences";
import type { Day } from "../../units/day";
import { shortMonth, type Month } from "../../units/month";
import { columns, paragraph } from "../text-layout";
import type { Advice } from "./advice";

/** What the levers come to, seats intake by intake, when to advertise, and what of the grant is at risk. */
export function adviceLines(
  { moves, seats, lastSafe, grant, grantWords }: Advice,
  { opening, months }: { readonly opening: Day; readonly months: readonly Month[] },
  width: number
): string[] {
  const said = [
    ...moves.flatMap((text) => paragraph(text, width, 2)),
    ...seatLines(seats, months, width),
    ...[
      ...lastSafe.map((safe) => safeDateSentence(safe, opening)),
      ...grantSentences(grant, months[0] ?? 0),
      ...(grant.length === 0 ? [] : [`Grant: ${grantWords}.`]),
    ].flatMap((text) => paragraph(text, width, 2)),
  ];
  return said.length === 0 ? [] : ["What to do, and by when", ...said];
}

function seatLines({ seats, move }: SeatPlan, months: readonly Month[], width: number): string[] {
  if (seats.length === 0) return [];
  const rows = seats.map(({ cohort, step, seats: seatsOf, confirmed, filled, empty }) => [
    `${cohort}, ${shortMonth(months[step] ?? 0)}`,
    places(seatsOf, 0),
    places(confirmed, 0),
    places(filled, 1),
    places(empty, 1),
  ]);
  return [
    ...columns([["", "places", "confirmed", "filled", "empty"], ...rows], width, 2),
    ...(move === null ? [] : paragraph(moveSentence(move, seats[0]?.type ?? null), width, 2)),
  ];
}
