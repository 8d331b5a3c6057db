import { longDay, type Day } from "../units/day";
import { lastDayOf, monthOf, shortMonth, type Month } from "../units/month";
import { ok } from "../units/result";
import { DEFAULT_RATES } from "../workforce/default-rates";
import { rateOn } from "../workforce/rate-on";
import type { DatedRate } from "../workforce/rates";
import { missing, type Answer } from "./fault";

const WORDS: Readonly<Record<DatedRate["rate"], string>> = {
  employer_ni_rate: "employer NI rate",
  employer_ni_threshold: "employer NI threshold",
  police_pension_rate: "police pension rate",
};

/** The rate Muster carries for a month: that of the month's last day (conventions 11; M-D2, M-D3). */
export function rateOf(name: DatedRate["rate"], month: Month, argument: string): Answer<number> {
  const rate = rateOn(DEFAULT_RATES, name, lastDayOf(month));
  if (rate !== null) return ok(rate);
  const known = DEFAULT_RATES.filter((dated) => dated.rate === name);
  const from = Math.min(...known.map((dated) => dated.from));
  const to = Math.max(...known.map((dated) => dated.to));
  return missing(
    argument,
    `Muster has no ${WORDS[name]} for ${shortMonth(month)}. It has them from ${longDay(from)} to ${longDay(to)}.`
  );
}

/** Employer National Insurance of a month: a fraction, and pounds a year. */
export interface Insurance {
  readonly rate: number;
  readonly threshold: number;
}

export function insuranceOf(month: Month, argument: string): Answer<Insurance> {
  const rate = rateOf("employer_ni_rate", month, argument);
  if (!rate.ok) return rate;
  const threshold = rateOf("employer_ni_threshold", month, argument);
  return threshold.ok ? ok({ rate: rate.value, threshold: threshold.value }) : threshold;
}

export const insuranceOn = (day: Day, argument: string): Answer<Insurance> =>
  insuranceOf(monthOf(day), argument);
