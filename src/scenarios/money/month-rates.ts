import type { Day } from "../../units/day";
import { lastDayOf, type Month } from "../../units/month";
import type { DatedRate } from "../../workforce/rates";
import type { LeverSetting } from "../scenario";
import type { Money } from "../state/money-state";
import { inForce } from "../plan/in-force";
import { rateUsed } from "./dated-rate";
import type { CostRates } from "./post-cost";

const rateFor = (rates: readonly DatedRate[], name: DatedRate["rate"], day: Day): number | null =>
  rateUsed(rates, name, day)?.rate.value ?? null;

/**
 * Cost rates of a worker type in a month, on the month's last day (conventions 11), with a scenario's
 * levers moved; no settings: as budgeted. `first` is the first month projected, from which increments
 * count. Null where a rate is not known.
 */
export function costRates(
  money: Money,
  type: string,
  month: Month,
  settings: readonly LeverSetting[],
  first: Month = month
): CostRates | null {
  const day = lastDayOf(month);
  const officer = type === "Police officer";
  const lever = officer ? "police_pension_rate" : "staff_pension_rate";
  const pension =
    inForce(settings, lever, month) ??
    (officer ? rateFor(money.rates, "police_pension_rate", day) : money.staffPension);
  const niRate =
    inForce(settings, "ni_rate", month) ?? rateFor(money.rates, "employer_ni_rate", day);
  const niThreshold =
    inForce(settings, "ni_threshold", month) ?? rateFor(money.rates, "employer_ni_threshold", day);
  if (pension === null || niRate === null || niThreshold === null) return null;
  const award = awardsBy(settings, type, month) * incrementsBy(settings, type, first, month);
  return { pension, levy: money.levy, niRate, niThreshold, award };
}

/** What awards up to a month have made of a pound of basic pay. */
function awardsBy(settings: readonly LeverSetting[], type: string, month: Month): number {
  return settings.reduce((pay, setting) => {
    if (setting.lever !== "pay_award" || (setting.from ?? -Infinity) > month) return pay;
    return setting.type === undefined || setting.type === type ? pay * (1 + setting.value) : pay;
  }, 1);
}

/**
 * What increments up to a month have made of a pound of basic pay (M-D10). They are given on
 * anniversaries (M-D9), taken to be spread evenly over the year: each month projected adds a twelfth of
 * its year's, on the pay at the start, and holds from that month on.
 */
function incrementsBy(
  settings: readonly LeverSetting[],
  type: string,
  first: Month,
  month: Month
): number {
  if (!settings.some(({ lever }) => lever === "increments")) return 1;
  let added = 0;
  for (let at = first; at <= month; at++) added += inForce(settings, "increments", at, type) ?? 0;
  return 1 + added / 12;
}
