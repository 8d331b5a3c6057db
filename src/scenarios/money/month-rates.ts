import { lastDayOf, type Month } from "../../units/month";
import type { DatedRate } from "../../workforce/rates";
import type { LeverSetting } from "../scenario";
import type { Money } from "../state/money-state";
import { inForce } from "../plan/in-force";
import type { CostRates } from "./post-cost";

/** The rate in force on a day; after the last one known, that one: a projection must take something. */
function rateFor(rates: readonly DatedRate[], name: DatedRate["rate"], day: number): number | null {
  const own = rates.filter(({ rate, from }) => rate === name && from <= day);
  const now = own.find(({ to }) => day <= to);
  const latest = own.reduce<DatedRate | null>(
    (last, rate) => (last === null || rate.to > last.to ? rate : last),
    null
  );
  return now?.value ?? latest?.value ?? null;
}

/**
 * Cost rates of a worker type in a month, on the month's last day (conventions 11), with a scenario's
 * levers moved; no settings: as budgeted. Null where a rate is not known.
 */
export function costRates(
  money: Money,
  type: string,
  month: Month,
  settings: readonly LeverSetting[]
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
  return { pension, levy: money.levy, niRate, niThreshold, award: awardsBy(settings, type, month) };
}

/** What awards up to a month have made of a pound of basic pay. */
function awardsBy(settings: readonly LeverSetting[], type: string, month: Month): number {
  return settings.reduce((pay, setting) => {
    if (setting.lever !== "pay_award" || (setting.from ?? -Infinity) > month) return pay;
    return setting.type === undefined || setting.type === type ? pay * (1 + setting.value) : pay;
  }, 1);
}
