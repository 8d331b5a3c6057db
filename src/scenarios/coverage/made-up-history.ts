import { streamKey, uniformAt } from "../../statistics/counter-random";
import { steadyLog } from "../../statistics/steady-log";
import { dayOf, FAR_DAY, type Day } from "../../units/day";
import { BAND_DAYS } from "../tenure-bands";
import { RETIREMENT, VOLUNTARY } from "../cause";
import type { ProjectedSpell } from "../state/spells";

/** A made-up body of people with a known truth. */
export interface MadeUpHistory {
  /** Spells as records up to the opening would show them: nobody's later leaving is in them. */
  readonly spells: readonly ProjectedSpell[];
  /** Of those in post at the opening, how many are still there a year later: what in truth happened. */
  readonly stillThere: number;
}

/** How many of each type, and the years of records. */
export interface HistorySize {
  readonly types: readonly { readonly type: string; readonly people: number }[];
  readonly years: number;
}

/** About what forces see: leavers per person-year by band of service. */
const USUAL = [0.14, 0.11, 0.08, 0.06, 0.045, 0.05, 0.08, 0.3];
export const OPENING: Day = dayOf(2025, 3, 31);
const YEAR = 365;
/** From thirty years' service on, this share of leavers retire, and the records say so. */
const RETIRE = 0.8;
const THIRTY_YEARS = BAND_DAYS.at(-1) ?? Infinity;
/** Days between a leaver and the next holder of the post. */
const GAP = 90;

/**
 * Posts, each held by one person after another up to a year past the opening, by rates that are the usual
 * ones times factors of this history, band and type, between 0.6 and 1.6. Drawn from seed and number.
 */
export function madeUpHistory(size: HistorySize, seed: number, number: number): MadeUpHistory {
  const from = OPENING - Math.round(size.years * YEAR);
  const spells: ProjectedSpell[] = [];
  let stillThere = 0;
  size.types.forEach(({ type, people }, t) => {
    const key = streamKey(seed, number, 50_000 + t);
    let next = 0;
    const chance = (): number => uniformAt(key, next++);
    const level = 0.6 + chance();
    const rates = USUAL.map((rate) => rate * level * (0.8 + 0.4 * chance()));
    for (let post = 0; post < people; post++) {
      let start = from - Math.floor(chance() ** 2 * 30 * YEAR);
      let since = from;
      while (since <= OPENING) {
        const leave = leavingDay(start, since, rates, chance);
        if (start <= OPENING && leave > OPENING + YEAR) stillThere++;
        const known = leave <= OPENING ? leave : FAR_DAY;
        const retires = leave - start >= THIRTY_YEARS && chance() < RETIRE;
        const cause = retires ? RETIREMENT : VOLUNTARY;
        spells.push({ type, team: "", start, leave: known, fte: 1, cause });
        start = leave + GAP;
        since = start;
      }
    }
  });
  return { spells, stillThere };
}

/** The day somebody who is in post at `since` leaves, by the rate of each band he passes through. */
function leavingDay(start: Day, since: Day, rates: readonly number[], chance: () => number): Day {
  let spare = -steadyLog(chance());
  let day = since;
  for (let band = 0; band < rates.length; band++) {
    const end = start + (BAND_DAYS[band + 1] ?? Infinity);
    if (end <= day) continue;
    const rate = (rates[band] ?? 0) / YEAR;
    if (spare < rate * (end - day)) return Math.floor(day + spare / rate);
    spare -= rate * (end - day);
    day = end;
  }
  return FAR_DAY;
}
