import { parseIsoDay, type Day } from "../units/day";

/** The day of a date written in the samples' own data: "2025-09-30". A wrong one is a bug. */
export function sampleDay(text: string): Day {
  const day = parseIsoDay(text);
  if (!day.ok) throw new Error(day.error);
  return day.value;
}

/** Day numbers count from a Sunday: Mondays leave 2. */
const MONDAY = 2;

/** The day itself if it is a Monday, else the next one. */
export const mondayFrom = (day: Day): Day => day + ((MONDAY - (day % 7) + 7) % 7);
