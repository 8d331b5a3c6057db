import { calendarDate, longDay, type Day } from "../../units/day";

/** Sheets of a month ago are usual; of those older than this the age is said. */
export const AGED_AFTER_DAYS = 62;
/** Beyond so many months years are counted. */
const COUNTED_MONTHS = 36;

/** "As at 20 June 2022, 29 months ago": the day of the sheets, and its age once it matters. */
export function asAtWords(asAt: Day, today: Day): string {
  const words = `As at ${longDay(asAt)}`;
  if (asAt > today) return `${words}, still to come`;
  return today - asAt <= AGED_AFTER_DAYS ? words : `${words}, ${ago(monthsBetween(asAt, today))}`;
}

const ago = (months: number): string =>
  months < COUNTED_MONTHS ? `${months} months ago` : `over ${Math.floor(months / 12)} years ago`;

/** Whole months from one day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [calendarDate(from), calendarDate(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}
