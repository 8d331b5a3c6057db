/** Hours a week that are full time somewhere in the public service. */
const WEEK_FROM = 35;
const WEEK_TO = 40;
/** A week this seldom beside another is somebody's part-time week. */
const SELDOM = 0.05;

const mayBeWeek = (value: number): boolean => value >= WEEK_FROM && value <= WEEK_TO;

/**
 * The full-time weeks that numbers of hours show, the commonest first and the longer of two as common:
 * 37 for staff, and 40 for officers on the same sheet.
 */
export function fullWeeksOf(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  let all = 0;
  for (const value of values) {
    if (!mayBeWeek(value)) continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
    all++;
  }
  return [...counts]
    .filter(([, count]) => count >= all * SELDOM)
    .sort(([a, countA], [b, countB]) => countB - countA || b - a)
    .map(([week]) => week);
}

const STEP = 0.05;
const distance = (fte: number): number => Math.abs(fte / STEP - Math.round(fte / STEP));

/**
 * The full-time week that hours are part of: themselves where they are one; else the one of which they
 * are the roundest part, the commoner where two are as round. NaN where there is none.
 */
export function weekFor(hours: number, weeks: readonly number[]): number {
  if (weeks.includes(hours)) return hours;
  let best = weeks[0] ?? Number.NaN;
  for (const week of weeks) {
    if (distance(hours / week) < distance(hours / best) - 0.01) best = week;
  }
  return best;
}
