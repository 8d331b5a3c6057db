import {
  daysInYear,
  financialYearOf,
  yearPeriod,
  type FinancialYear,
} from "../../units/financial-year";
import { daysInMonth, firstDayOf, monthOf, type Month } from "../../units/month";
import type { Plan } from "../plan/plan";
import type { TypePath } from "../type-path";
import { savedByJoiners } from "./joiner-saving";
import { moneyTerms, type MoneyTerms } from "./money-terms";

/**
 * Pounds month by month, from the first month of the opening's financial year: months before the
 * projection hold the open vacancies only, as the vacancy figures do. One number a month.
 */
export interface MoneyPath {
  /** Why there are no pounds; null where there are. The series are then without meaning and empty. */
  readonly reason: string | null;
  readonly months: readonly Month[];
  /** Saved by vacancies open at the as-at day (conventions 12). */
  readonly openSaving: Float64Array;
  /** Saved by posts that fall vacant in the projection and by joiners paid less, less what joiners above vacancies cost. */
  readonly newSaving: Float64Array;
  readonly cover: Float64Array;
  /** Taken out of the budget for vacancies. */
  readonly factor: Float64Array;
  /** What the posts cost above the budget: awards, rates, posts added. */
  readonly aboveBudget: Float64Array;
  /** openSaving + newSaving − cover − factor − aboveBudget (conventions 13). */
  readonly surplus: Float64Array;
  /** What people in post cost: all posts less the savings. */
  readonly pay: Float64Array;
  /** Training, for the year of the sheets (conventions 15; M-E); null where not known. */
  readonly training: TrainingNeed | null;
}

export interface TrainingNeed {
  readonly budget: number | null;
  /** Paid, committed and planned, and as much for each joiner above the opening strength as for each now in post. */
  readonly need: number;
}

const NONE = new Float64Array(0);
const noMoney = (reason: string): MoneyPath => ({
  reason,
  months: [],
  openSaving: NONE,
  newSaving: NONE,
  cover: NONE,
  factor: NONE,
  aboveBudget: NONE,
  surplus: NONE,
  pay: NONE,
  training: null,
});

/** FTE in post in the middle of a step: leavers go evenly over the month, joiners come at its end. */
export const middleFte = ({ fte, openingFte, exitsFte }: TypePath, step: number): number =>
  (step === 0 ? openingFte : (fte[step - 1] ?? 0)) - (exitsFte[step] ?? 0) / 2;

/** The pounds of a projection. */
export function moneyPath(plan: Plan, types: readonly TypePath[]): MoneyPath {
  const terms = moneyTerms(plan);
  if (!terms.ok) return noMoney(terms.error);
  const { months, before } = terms.value;
  const newSaving = Float64Array.from(months, (_, at) =>
    at < before ? 0 : newVacancySaving(terms.value, types, at)
  );
  const { openSaving, cover, factor, aboveBudget, bill } = terms.value;
  const surplus = newSaving.map(
    (saving, at) =>
      saving + (openSaving[at] ?? 0) - (cover[at] ?? 0) - (factor[at] ?? 0) - (aboveBudget[at] ?? 0)
  );
  const pay = newSaving.map((saving, at) => (bill[at] ?? 0) - saving - (openSaving[at] ?? 0));
  return {
    reason: null,
    months,
    openSaving,
    newSaving,
    cover,
    factor,
    aboveBudget,
    surplus,
    pay,
    training: trainingNeed(plan, types),
  };
}

function newVacancySaving(
  { before, slope, level, joiners }: MoneyTerms,
  types: readonly TypePath[],
  at: number
): number {
  const step = at - before;
  return types.reduce((sum, type, t) => {
    const vacant = sum + (level[t]?.[step] ?? 0) - (slope[t]?.[step] ?? 0) * middleFte(type, step);
    const saving = joiners[t] ?? null;
    return saving === null ? vacant : vacant + savedByJoiners(saving, type.joinersFte, step);
  }, 0);
}

function trainingNeed({ state, settings }: Plan, types: readonly TypePath[]): TrainingNeed | null {
  const { trainingForecast, trainingBudget } = state.money;
  if (trainingForecast === null) return null;
  const set = settings.reduce<number | null>(
    (value, of) => (of.lever === "training_budget" ? of.value : value),
    null
  );
  const { to } = yearPeriod(financialYearOf(state.opening + 1));
  const last = monthOf(to) - state.first;
  const opening = types.reduce((sum, { openingHeads }) => sum + openingHeads, 0);
  const close = types.reduce(
    (sum, { heads }) => sum + (heads[Math.min(last, heads.length - 1)] ?? 0),
    0
  );
  const each = trainingForecast / opening;
  return {
    budget: set ?? trainingBudget,
    need: trainingForecast + each * Math.max(0, close - opening),
  };
}

/** A series of a money path added up over a financial year; null where the path does not reach its end. */
export function overYear(
  path: MoneyPath,
  series: "surplus" | "pay" | "openSaving" | "newSaving" | "cover" | "factor" | "aboveBudget",
  year: FinancialYear
): number | null {
  const { from, to } = yearPeriod(year);
  const first = path.months.indexOf(monthOf(from));
  const last = path.months.indexOf(monthOf(to));
  if (path.reason !== null || first < 0 || last < 0) return null;
  let sum = 0;
  for (let at = first; at <= last; at++) sum += path[series][at] ?? 0;
  return sum;
}

/** Days of a month as a share of its financial year. */
export const monthShare = (month: Month): number =>
  daysInMonth(month) / daysInYear(financialYearOf(firstDayOf(month)));
