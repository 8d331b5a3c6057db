import { valueAt } from "../../sheets/block";
import { yearLabel, yearPeriod } from "../../units/financial-year";
import { firstDayOf, lastDayOf, monthsOf } from "../../units/month";
import type { IssueLog } from "../../sheets/issue-log";
import type { Post } from "../post";
import type { PostLine } from "../post-line";
import type { Setting } from "../setting";
import type { Records } from "./records";
import { placeOf } from "./assumption-place";
import { costed, inPounds, yearCost } from "./year-cost";

const TOLERANCE = 0.01;

/**
 * V-08: the pay budget, of an assumption or of a column of the establishment, is what the posts cost,
 * before or after the vacancy factor, with or without on-costs, within 1% (M-D8). Not checked where a post
 * has no salary or a row of the column no budget.
 */
export function checkPayBudget(records: Records, setting: Setting, log: IssueLog): void {
  const priced = records.posts.filter(({ fte }) => fte.value > 0);
  const stated = setting.assumptions.get("pay_budget");
  const rows = priced.flatMap(({ lines }) => lines);
  const budget = typeof stated?.value === "number" ? stated.value : budgetOfRows(rows);
  if (priced.length === 0 || budget === null) return;
  const pay = sumOf(priced, ({ salary, fte }) => salary.value * fte.value);
  const cost = pay === undefined ? undefined : costOfAll(priced, setting);
  if (cost === undefined || pay === undefined) return;
  const given = setting.assumptions.get("vacancy_factor")?.value;
  const factor = typeof given === "number" ? given : 0;
  const fits = [cost * (1 - factor), cost, pay * (1 - factor), pay];
  if (fits.some((sum) => Math.abs(budget - sum) <= TOLERANCE * sum)) return;
  const nearest = fits.reduce((a, b) => (Math.abs(budget - b) < Math.abs(budget - a) ? b : a));
  const said = {
    severity: "decide",
    code: "V-08",
    expected: `a budget within 1% of what the posts cost in ${yearLabel(setting.year)}: ${inPounds(cost * (1 - factor))} with on-costs and the vacancy factor of ${Number((factor * 100).toFixed(2))}%, or ${inPounds(pay)} of pay alone`,
    done: `The budget comes to ${inPounds(budget)}. Figures cost the posts by salary and FTE, and do not use it.`,
    advice: "Check salaries, FTE and on-cost rates against the budget book.",
  } as const;
  const more = {
    value: inPounds(budget),
    touches: ["vacancy"],
    columns: ["posts.salary", "posts.fte"],
    pounds: Math.round(Math.abs(budget - nearest)),
  };
  const [line] = rows;
  if (stated !== undefined) log.add({ ...said, ...more, ...placeOf(stated) });
  else if (line !== undefined) {
    const at = { grid: line.source.block.gridIndex, rows: [] };
    log.row(line.source.block, line.row, "budget_cost", said, { ...more, at });
  }
}

/** What the column of the establishment comes to; null where there is none, or a row without one. */
function budgetOfRows(rows: readonly PostLine[]): number | null {
  if (rows.some(({ source }) => !source.reader.has("budget_cost"))) return null;
  const budgets = rows.map(budgetOf);
  if (budgets.some((budget) => budget === null)) return null;
  const sum = budgets.reduce<number>((total, one) => total + (one ?? 0), 0);
  return sum === 0 ? null : sum;
}

/** Pounds; null where the cell holds no number. */
function budgetOf({ source, row }: PostLine): number | null {
  const column = source.block.columns.get("budget_cost");
  const value = column === undefined ? null : valueAt(source.block.grid, row, column);
  return typeof value === "number" ? value : null;
}

function sumOf(posts: readonly Post[], of: (post: Post) => number | undefined): number | undefined {
  let sum = 0;
  for (const post of posts) sum += of(post) ?? Number.NaN;
  return Number.isNaN(sum) ? undefined : sum;
}

/** Posts alike cost alike, and a force has few kinds of them. */
function costOfAll(posts: readonly Post[], setting: Setting): number | undefined {
  const known = new Map<string, number | undefined>();
  return sumOf(posts, (post) => {
    const { salary, fte, shares, type } = post;
    const key = `${salary.value}|${fte.value}|${shares.value}|${type.value}`;
    if (!known.has(key)) known.set(key, costInYear(post, setting));
    return known.get(key);
  });
}

/** A post for a whole financial year, each month at its own rates. */
function costInYear(post: Post, setting: Setting): number | undefined {
  const year = yearPeriod(setting.year);
  const days = year.to - year.from + 1;
  let sum = 0;
  for (const month of monthsOf(year)) {
    const last = lastDayOf(month);
    const shares = post.shares.value;
    const cost = yearCost({ ...costed(post), shares }, setting, last);
    if (cost === undefined) return undefined;
    sum += (cost * (last - firstDayOf(month) + 1)) / days;
  }
  return sum;
}
