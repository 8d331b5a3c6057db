import { FAR_DAY, type Day } from "../../units/day";
import { financialYearOf, yearPeriod } from "../../units/financial-year";
import { daysInMonth, firstDayOf, monthOf, shortMonth, type Month } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import { inForce } from "../plan/in-force";
import type { Plan, TypePlan } from "../plan/plan";
import type { Money, PayGroup } from "../state/money-state";
import type { OpenVacancy } from "../state/projection-state";
import { joinerSaving, type JoinerSaving } from "./joiner-saving";
import { listedSaving, yearShare } from "./listed-saving";
import { costRates } from "./month-rates";
import { billOf, type CostRates } from "./post-cost";

/**
 * What a plan's pounds are before it is known how many people there are. Saving from posts that fall
 * vacant is a straight line in the FTE in post, level − slope × FTE, one for each type and step; joiners
 * paid less than the mean of their type's posts save so many pounds an FTE besides.
 */
export interface MoneyTerms {
  readonly months: readonly Month[];
  /** How many of them come before the first step. */
  readonly before: number;
  readonly openSaving: Float64Array;
  readonly cover: Float64Array;
  readonly factor: Float64Array;
  readonly aboveBudget: Float64Array;
  readonly bill: Float64Array;
  /** By type, by step. */
  readonly level: readonly Float64Array[];
  readonly slope: readonly Float64Array[];
  /** By type: what joiners save by lower pay. */
  readonly joiners: readonly JoinerSaving[];
}

/** The terms, or why there are none: an assumption or a rate that is not known. */
export function moneyTerms(plan: Plan): Result<MoneyTerms, string> {
  const { state, settings: all } = plan;
  const { money } = state;
  const dated = all.filter(({ from }) => from !== undefined);
  if (money.reason !== null) return err(money.reason);
  const from = monthOf(yearPeriod(financialYearOf(state.opening + 1)).from);
  const before = state.first - from;
  const length = before + plan.months.length;
  const months = Array.from({ length }, (_, i): Month => from + i);
  const series = (): Float64Array => new Float64Array(length);
  const terms = {
    openSaving: series(),
    cover: series(),
    factor: series(),
    aboveBudget: series(),
    bill: series(),
    level: plan.types.map(() => new Float64Array(plan.months.length)),
    slope: plan.types.map(() => new Float64Array(plan.months.length)),
  };
  const bills = new Bills();
  const starts = state.vacancies.map((vacancy) => startOf(vacancy, plan));
  for (const [at, month] of months.entries()) {
    const year = yearOf(month, money.phasing);
    // A lever without a date holds from the first month projected.
    const settings = month < state.first ? dated : all;
    const factor = inForce(settings, "vacancy_factor", month) ?? money.vacancyFactor;
    if (factor === null) return err("the assumption “Vacancy factor” is not given");
    for (const [type, groups] of money.pay) {
      const now = costRates(money, type, month, settings, state.first);
      const budgeted = costRates(money, type, month, []);
      if (now === null || budgeted === null)
        return err(`a rate of employer's cost is not known for ${shortMonth(month)}`);
      const fte = groups.reduce((sum, group) => sum + group.count * group.fte, 0);
      const bill = bills.of(type, groups, now);
      const budget = bills.of(type, groups, budgeted);
      const t = plan.types.findIndex(({ state: of }) => of.type === type);
      const step = at - before;
      const each = fte > 0 ? bill / fte : 0;
      const added = step < 0 ? 0 : (plan.types[t]?.postsFte[step] ?? 0) * each;
      add(terms.bill, at, (bill + added) * year);
      add(terms.aboveBudget, at, (bill + added - budget) * year);
      add(terms.factor, at, factor * budget * year);
      const ofType = plan.types[t];
      if (step >= 0 && ofType !== undefined)
        line(terms, t, step, each * year * (plan.shares[step] ?? 1), ofType);
    }
    for (const [i, vacancy] of state.vacancies.entries()) {
      const rates = costRates(money, vacancy.type, month, settings, state.first);
      if (rates === null) continue;
      const { saving, cover } = listedSaving(
        vacancy,
        starts[i] ?? FAR_DAY,
        month,
        rates,
        money.phasing
      );
      if (Number.isNaN(saving)) return err("an open vacancy has no salary or no FTE");
      add(terms.openSaving, at, saving);
      add(terms.cover, at, cover);
    }
  }
  const joiners = plan.types.map((type) =>
    joinerSaving(plan, type, (step, share) => cheaperBy(plan, type, bills, step, share))
  );
  return ok({ months, before, ...terms, joiners });
}

/** What an FTE paid at a share of the mean of the type's posts saves in a step, pounds. */
function cheaperBy(
  { state, settings, months, shares }: Plan,
  { state: { type } }: TypePlan,
  bills: Bills,
  step: number,
  share: number
): number {
  const month = months[step] ?? state.first;
  const groups = state.money.pay.get(type) ?? [];
  const rates = costRates(state.money, type, month, settings, state.first);
  const fte = groups.reduce((sum, group) => sum + group.count * group.fte, 0);
  if (rates === null || fte === 0) return 0;
  const less = { ...rates, award: rates.award * share };
  const saved = bills.of(type, groups, rates) - bills.of(type, groups, less);
  return (saved / fte) * yearOf(month, state.money.phasing) * (shares[step] ?? 1);
}

/** A month's share of a year's cost. */
const yearOf = (month: Month, phasing: Money["phasing"]): number =>
  yearShare(daysInMonth(month), month, phasing === "day" ? "day" : "part-month");

const add = (series: Float64Array, at: number, value: number): void => {
  series[at] = (series[at] as number) + value;
};

/** The straight line of one type and step: what an FTE not in post saves, and from how many FTE on. */
function line(
  terms: { readonly level: readonly Float64Array[]; readonly slope: readonly Float64Array[] },
  t: number,
  step: number,
  pounds: number,
  { state, postsFte, listed }: TypePlan
): void {
  const opening = state.fte.reduce((sum, fte) => sum + fte, 0);
  const filled = listed.reduce(
    (sum, vacancy) => (vacancy.step < step ? sum + vacancy.fte : sum),
    0
  );
  const seats = opening + filled + (postsFte[step] ?? 0);
  const { [t]: slope } = terms.slope;
  const { [t]: level } = terms.level;
  if (slope === undefined || level === undefined) return;
  slope[step] = pounds;
  level[step] = pounds * seats;
}

/** The day an open vacancy is filled: put off to the first month without a freeze. */
function startOf({ type, expectedStart }: OpenVacancy, { types, state }: Plan): Day {
  const plan = types.find(({ state: of }) => of.type === type);
  const due = monthOf(Math.min(expectedStart, FAR_DAY)) - state.first;
  const put = plan?.startsIn[due];
  return put === undefined || put === due || due < 0
    ? expectedStart
    : firstDayOf(state.first + put);
}

/** The yearly cost of all posts of a type, worked out once for each set of rates. */
class Bills {
  readonly #known = new Map<string, number>();

  of(type: string, groups: readonly PayGroup[], rates: CostRates): number {
    const key = `${type}|${rates.pension}|${rates.niRate}|${rates.niThreshold}|${rates.award}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const bill = billOf(groups, rates);
    this.#known.set(key, bill);
    return bill;
  }
}
