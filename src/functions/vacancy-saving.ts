import { daysInYear, yearPeriod, type FinancialYear } from "../units/financial-year";
import type { Day } from "../units/day";
import { daysInMonth, firstDayOf, lastDayOf, monthsOf } from "../units/month";
import { ok } from "../units/result";
import { isBlank, quoted } from "./blank";
import { wrong, type Answer } from "./fault";
import { overlap } from "./overlap-days";
import { onCostIn, readPost, type CostedPost } from "./post";
import { day, financialYear, openDay } from "./read-day";

const PHASINGS = ["day", "part-month", "whole month"] as const;
type Phasing = (typeof PHASINGS)[number];

function phasingOf(given: unknown): Answer<Phasing> {
  if (isBlank(given)) return ok("day");
  const text =
    typeof given === "string" ? given.trim().toLowerCase().replace("whole-", "whole ") : "";
  const found = PHASINGS.find((phasing) => phasing === text.replace("part m", "part-m"));
  return found === undefined
    ? wrong("phasing", `${quoted(given)} is none. Give "day", "part-month" or "whole month".`)
    : ok(found);
}

/** The share of a year that vacant days of a month come to. */
function shareOfYear(days: number, inMonth: number, inYear: number, phasing: Phasing): number {
  if (phasing === "day") return days / inYear;
  return phasing === "whole month" && days < inMonth ? 0 : days / (12 * inMonth);
}

/**
 * What a vacant post saves in a financial year, before cover and the vacancy factor, pounds
 * (conventions 12; M-D6): its cost at each month's rates on the vacant days of that month.
 */
export function savingOf(
  post: CostedPost,
  first: Day,
  last: Day,
  year: FinancialYear,
  phasing: Phasing
): Answer<number> {
  let saved = 0;
  for (const month of monthsOf(yearPeriod(year))) {
    const days = overlap(first, last, { from: firstDayOf(month), to: lastDayOf(month) });
    const share = shareOfYear(days, daysInMonth(month), daysInYear(year), phasing);
    if (share === 0) continue;
    const onCost = onCostIn(post, month, "year");
    if (!onCost.ok) return onCost;
    saved += share * (post.salary * post.fte + onCost.value);
  }
  return ok(saved);
}

/** MUSTER.VACANCYSAVING: pounds; vacant to the day before the expected start, blank to 31 March. */
export function vacancySaving(
  salary: unknown,
  fte: unknown,
  type: unknown,
  vacantFrom: unknown,
  expectedStart: unknown,
  year: unknown,
  pensionRate: unknown,
  phasing: unknown
): Answer<number> {
  const post = readPost(salary, fte, type, pensionRate);
  if (!post.ok) return post;
  const first = day("vacantFrom", vacantFrom);
  if (!first.ok) return first;
  const start = openDay("expectedStart", expectedStart);
  if (!start.ok) return start;
  const of = financialYear("year", year);
  if (!of.ok) return of;
  const phased = phasingOf(phasing);
  if (!phased.ok) return phased;
  return savingOf(post.value, first.value, start.value - 1, of.value, phased.value);
}
