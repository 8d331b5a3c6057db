import type { AssumptionId } from "../../workforce/assumptions";
import type { Workforce } from "../../workforce/workforce";
import { yearPeriod } from "../../units/financial-year";
import type { Money, PayGroup } from "./money-state";
import { columnsOf } from "./table-columns";

/** What pounds are worked out from (conventions 11 to 15). */
export function moneyOf(workforce: Workforce): Money {
  const number = (id: AssumptionId): number | null => {
    const value = workforce.assumptions.get(id)?.value;
    return typeof value === "number" ? value : null;
  };
  const phasing = workforce.assumptions.get("vacancy_phasing")?.value;
  const { groups, unpriced } = payGroups(workforce);
  const staffPension = number("staff_pension_rate");
  return {
    pay: groups,
    rates: workforce.rates,
    staffPension,
    levy: number("levy_rate") ?? 0,
    vacancyFactor: number("vacancy_factor"),
    phasing: phasing === "part-month" || phasing === "whole month" ? phasing : "day",
    trainingBudget: number("training_budget"),
    trainingForecast: trainingForecast(workforce),
    replacementCost: number("replacement_cost"),
    asAt: workforce.asAt,
    reason: reasonAgainst(groups, unpriced, staffPension),
  };
}

function reasonAgainst(
  groups: ReadonlyMap<string, readonly PayGroup[]>,
  unpriced: number,
  staffPension: number | null
): string | null {
  if (unpriced > 0)
    return `${unpriced === 1 ? "one post has" : `${unpriced} posts have`} no salary or no FTE`;
  if (groups.size === 0) return "no sheet of posts was found";
  return staffPension === null && [...groups.keys()].some((type) => type !== "Police officer")
    ? "the assumption “Employer pension rate (staff)” is not given"
    : null;
}

interface Groups {
  readonly groups: ReadonlyMap<string, readonly PayGroup[]>;
  readonly unpriced: number;
}

function payGroups(workforce: Workforce): Groups {
  const posts = columnsOf(workforce, "posts");
  const type = posts.text("type");
  const columns = ["salary", "fte", "shares"].map((name) => posts.number(name));
  const byType = new Map<string, Map<string, PayGroup>>();
  let unpriced = 0;
  for (let row = 0; row < posts.length; row++) {
    const [salary, fte, shares] = columns.map((column) => column[row] ?? Number.NaN);
    if (salary === undefined || fte === undefined || shares === undefined) continue;
    if (Number.isNaN(salary + fte)) {
      unpriced++;
      continue;
    }
    const groups = byType.get(type(row)) ?? new Map<string, PayGroup>();
    byType.set(type(row), groups);
    const key = `${salary}|${fte}|${shares}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { salary, fte, shares: Number.isNaN(shares) ? 1 : shares, count });
  }
  const groups = new Map([...byType].map(([name, of]) => [name, [...of.values()]]));
  return { groups, unpriced };
}

/** Paid, committed and planned in the financial year; null without a sheet of courses. */
function trainingForecast(workforce: Workforce): number | null {
  const courses = columnsOf(workforce, "courses");
  if (courses.length === 0) return null;
  const { from, to } = yearPeriod(workforce.year);
  const cost = courses.number("cost");
  const date = courses.number("date");
  const status = courses.text("status");
  let sum = 0;
  for (let row = 0; row < courses.length; row++) {
    const pounds = cost[row] ?? Number.NaN;
    const day = date[row] ?? Number.NaN;
    if (Number.isNaN(pounds) || status(row) === "cancelled" || day < from || day > to) continue;
    sum += pounds;
  }
  return sum;
}
