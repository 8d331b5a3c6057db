import type { Day } from "../units/day";
import type { DatedRate } from "./rates";

/** The rate in force on a day: a fraction, or pounds a year for the threshold; null where none is known. */
export const rateOn = (
  rates: readonly DatedRate[],
  name: DatedRate["rate"],
  day: Day
): number | null =>
  rates.find(({ rate, from, to }) => rate === name && from <= day && day <= to)?.value ?? null;
