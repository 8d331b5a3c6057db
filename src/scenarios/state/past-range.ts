import { calendarDate, dayOf, longDay, type Day } from "../../units/day";
import { RETIREMENT, VOLUNTARY, CHANGE } from "../cause";
import type { LeverId } from "../levers";
import type { ProjectedSpell } from "./spells";

/** What a lever stood at over the last three years, or why that is not known. */
export interface PastRange {
  readonly lever: LeverId;
  /** The worker type it is of; null: of all, or of none in particular. */
  readonly type: string | null;
  /** The pipeline stage it is of, where it is of one. */
  readonly stage?: string;
  readonly low: number | null;
  readonly high: number | null;
  /** The evidence: "12 months to 30 Sep 2023: 7.1% (152 of 2,141)"; or the reason there is none. */
  readonly evidence: string;
}

/** The same day some years before; 28 February for 29 February. */
export function yearsBefore(day: Day, years: number): Day {
  const { year, month, day: of } = calendarDate(day);
  return dayOf(year - years, month, month === 2 && of === 29 ? 28 : of);
}

type Counted = "leaver_rate" | "voluntary_rate";
const counts = (lever: Counted, cause: number): boolean =>
  lever === "voluntary_rate" ? cause === VOLUNTARY : cause >= RETIREMENT && cause < CHANGE;

/**
 * The share who left in each of the last three twelve months (percent of opening, conventions 7, of those
 * in post at the opening), as far as the records go back.
 */
export function pastLeaverRange(
  lever: Counted,
  type: string | null,
  spells: readonly ProjectedSpell[],
  opening: Day,
  historyFrom: Day
): PastRange {
  const shares: number[] = [];
  const said: string[] = [];
  for (let back = 1; back <= 3; back++) {
    const from = yearsBefore(opening, back);
    const to = yearsBefore(opening, back - 1);
    if (from + 1 < historyFrom) break;
    let stood = 0;
    let left = 0;
    for (const spell of spells) {
      if (type !== null && spell.type !== type) continue;
      if (spell.start > from || spell.leave <= from) continue;
      stood++;
      if (spell.leave <= to && counts(lever, spell.cause)) left++;
    }
    if (stood === 0) break;
    shares.push(left / stood);
    said.push(`12 months to ${longDay(to)}: ${left} of ${stood}`);
  }
  if (shares.length === 0)
    return none(
      lever,
      type,
      `leavers are known from ${longDay(historyFrom)} only, not for 12 months`
    );
  return {
    lever,
    type,
    low: Math.min(...shares),
    high: Math.max(...shares),
    evidence: said.join("; "),
  };
}

export const none = (lever: LeverId, type: string | null, evidence: string): PastRange => ({
  lever,
  type,
  low: null,
  high: null,
  evidence,
});
