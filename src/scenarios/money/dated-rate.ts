import type { DatedRate } from "../../workforce/rates";
import type { Day } from "../../units/day";

/** A rate used on a day; `carried` where it is no longer in force and no later one is known. */
export interface RateUsed {
  readonly rate: DatedRate;
  readonly carried: boolean;
}

/** The rate in force on a day; after the last one known, that one: a projection must take something. */
export function rateUsed(
  rates: readonly DatedRate[],
  name: DatedRate["rate"],
  day: Day
): RateUsed | null {
  let latest: DatedRate | null = null;
  for (const rate of rates) {
    if (rate.rate !== name || rate.from > day) continue;
    if (day <= rate.to) return { rate, carried: false };
    if (latest === null || rate.to > latest.to) latest = rate;
  }
  return latest === null ? null : { rate: latest, carried: true };
}
