import { FAR_DAY, type Day } from "../units/day";
import type { Period } from "../units/period";
import { ok } from "../units/result";
import { wrong, type Answer } from "./fault";
import { day, openDay } from "./read-day";

/** Days of a span that fall in a period, all four ends counted (conventions 1). */
export const overlap = (first: Day, last: Day, period: Period): number =>
  Math.max(0, Math.min(last, period.to) - Math.max(first, period.from) + 1);

/** MUSTER.OVERLAPDAYS: days; `to` blank is a span that has not ended. */
export function overlapDays(
  from: unknown,
  to: unknown,
  periodFrom: unknown,
  periodTo: unknown
): Answer<number> {
  const first = day("from", from);
  if (!first.ok) return first;
  const last = openDay("to", to);
  if (!last.ok) return last;
  const begins = day("periodFrom", periodFrom);
  if (!begins.ok) return begins;
  const ends = openDay("periodTo", periodTo);
  if (!ends.ok) return ends;
  if (ends.value < begins.value) return wrong("periodTo", "is before periodFrom.");
  if (last.value === FAR_DAY && ends.value === FAR_DAY)
    return wrong("periodTo", "is blank, and so is to: the days have no end. Give one of them.");
  return ok(overlap(first.value, last.value, { from: begins.value, to: ends.value }));
}
