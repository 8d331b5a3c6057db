import type { Day } from "../units/day";
import type { Assumptions } from "./assumptions";
import { rateOn } from "./rate-on";
import type { DatedRate } from "./rates";

/**
 * What a post costs in a year at the rates in force on one day, pounds: what is at stake in an issue,
 * not a figure (conventions 11). Undefined where salary, FTE or a rate is not known.
 */
export function yearCost(
  post: { readonly salary: number; readonly fte: number; readonly type: string },
  day: Day,
  rates: readonly DatedRate[],
  assumptions: Assumptions
): number | undefined {
  const pay = post.salary * post.fte;
  const pension =
    post.type === "Police officer"
      ? rateOn(rates, "police_pension_rate", day)
      : assumptions.get("staff_pension_rate")?.value;
  const rate = rateOn(rates, "employer_ni_rate", day);
  const threshold = rateOn(rates, "employer_ni_threshold", day);
  if (typeof pension !== "number" || rate === null || threshold === null) return undefined;
  const whole = Math.floor(post.fte);
  const parts = [...Array<number>(whole).fill(1), post.fte - whole];
  const insurance = parts.reduce(
    (sum, fte) => sum + rate * Math.max(0, post.salary * fte - threshold),
    0
  );
  const cost = pay * (1 + pension) + insurance;
  return Number.isNaN(cost) ? undefined : Math.round(cost);
}
