import { FAR_DAY, type Day } from "../../units/day";
import { daysInYear, financialYearOf } from "../../units/financial-year";
import { daysInMonth, firstDayOf, lastDayOf, type Month } from "../../units/month";
import type { Money } from "../state/money-state";
import type { OpenVacancy } from "../state/projection-state";
import { postCost, type CostRates } from "./post-cost";

/** Days of a month on which a vacancy is vacant (conventions 12), from its `start` day on filled. */
export function vacantDays({ vacantFrom }: OpenVacancy, start: Day, month: Month): number {
  const from = Math.max(vacantFrom, firstDayOf(month));
  const to = Math.min((start >= FAR_DAY ? FAR_DAY : start) - 1, lastDayOf(month));
  return Math.max(0, to - from + 1);
}

/** Share of a year's cost that vacant days of a month save, by the phasing chosen (conventions 12). */
export function yearShare(days: number, month: Month, phasing: Money["phasing"]): number {
  if (phasing === "day") return days / daysInYear(financialYearOf(firstDayOf(month)));
  if (phasing === "whole month" && days < daysInMonth(month)) return 0;
  return days / (12 * daysInMonth(month));
}

/** Saving and cover of an open vacancy in a month, pounds. */
export function listedSaving(
  vacancy: OpenVacancy,
  start: Day,
  month: Month,
  rates: CostRates,
  phasing: Money["phasing"]
): { readonly saving: number; readonly cover: number } {
  const days = vacantDays(vacancy, start, month);
  if (days === 0) return { saving: 0, cover: 0 };
  const { salary, fte } = vacancy;
  const yearDays = daysInYear(financialYearOf(firstDayOf(month)));
  const coverYear = vacancy.cover * { day: yearDays, month: 12, year: 1 }[vacancy.coverPer];
  return {
    saving: yearShare(days, month, phasing) * postCost({ salary, fte, shares: 1 }, rates),
    cover: (coverYear * days) / yearDays,
  };
}
