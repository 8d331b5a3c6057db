/** A day is a whole number: days since 1 January 1970. */
export type Day = number;

/** Both days belong to the period. */
export interface Period {
  from: Day;
  to: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;

export function dayOfDate(date: Date): Day {
  const day = date.getTime() / MILLISECONDS_A_DAY;
  if (!Number.isInteger(day)) throw new Error(`${date.toISOString()} has a time of day`);
  return day;
}

export function day(iso: string): Day {
  return dayOfDate(new Date(`${iso}T00:00:00Z`));
}

export function isoOf(d: Day): string {
  return new Date(d * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function lengthOf(period: Period): number {
  return period.to - period.from + 1;
}

/** 1 April to 31 March around the day. */
export function financialYearOf(d: Day): Period {
  const year = Number(isoOf(d).slice(0, 4));
  const first = isoOf(d).slice(5) >= "04-01" ? year : year - 1;
  return { from: day(`${first}-04-01`), to: day(`${first + 1}-03-31`) };
}

/** Steps forward a day at a time until tomorrow is in another month. */
export function lastDayOfMonthOf(d: Day): Day {
  let last = d;
  while (isoOf(last + 1).slice(0, 7) === isoOf(d).slice(0, 7)) last += 1;
  return last;
}

/** Every last day of a month inside the period. */
export function monthEndsIn(period: Period): Day[] {
  const ends: Day[] = [];
  for (let d = period.from; d <= period.to; d += 1) if (lastDayOfMonthOf(d) === d) ends.push(d);
  return ends;
}
