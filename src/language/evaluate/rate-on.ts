import type { Day } from "../../units/day";
import type { DatedRate } from "../../workforce/rates";

/** The rate in force on a day; null where the table has none for it. */
export function rateOn(
  rates: readonly DatedRate[],
  rate: DatedRate["rate"],
  day: Day
): DatedRate | null {
  return rates.find((one) => one.rate === rate && one.from <= day && day <= one.to) ?? null;
}
