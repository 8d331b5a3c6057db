import type { Day } from "../../units/day";
import type { Workforce } from "../../workforce/workforce";
import { causeOf } from "../cause";
import { columnsOf } from "./table-columns";

/** An employment spell as a projection needs it. */
export interface ProjectedSpell {
  readonly type: string;
  /** "" where no sheet gives one. */
  readonly team: string;
  readonly start: Day;
  /** The last day in post; the far day for one still here. */
  readonly leave: Day;
  readonly fte: number;
  /** Index into CAUSES; what a person still here would read is without meaning. */
  readonly cause: number;
}

/** The spells of the people table; those without a start are left out, as strength leaves them out. */
export function spellsOf(workforce: Workforce): ProjectedSpell[] {
  const people = columnsOf(workforce, "people");
  const start = people.number("start");
  const leave = people.number("leave_date");
  const fte = people.number("fte");
  const type = people.text("type");
  const team = people.text("team");
  const reason = people.text("reason");
  const spells: ProjectedSpell[] = [];
  for (let row = 0; row < people.length; row++) {
    const from = start[row] ?? Number.NaN;
    const to = leave[row] ?? Number.NaN;
    if (!(from <= to)) continue;
    const share = fte[row] ?? Number.NaN;
    spells.push({
      type: type(row),
      team: team(row),
      start: from,
      leave: to,
      fte: Number.isNaN(share) ? 1 : share,
      cause: causeOf(reason(row)),
    });
  }
  return spells;
}

/** In post at the close of a day (conventions 1). */
export const inPost = ({ start, leave }: ProjectedSpell, day: Day): boolean =>
  start <= day && leave > day;
