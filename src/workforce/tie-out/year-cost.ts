import type { Day } from "../../units/day";
import { rateOn } from "../rate-on";
import type { Setting } from "../setting";

export interface Costed {
  /** Full-time salary, pounds a year. */
  readonly salary: number;
  readonly fte: number;
  readonly type: string;
  /** The people it is meant for, each with a threshold of their own; one where not given. */
  readonly shares?: number;
}

/**
 * What a post costs in a year at the rates in force on one day, pounds: what is at stake in an issue,
 * not a figure (conventions 11). Undefined where salary, FTE or a rate is not known.
 */
export function yearCost(
  { salary, fte, type, shares = 1 }: Costed,
  { asAt, rates, assumptions }: Pick<Setting, "asAt" | "rates" | "assumptions">,
  day: Day = asAt
): number | undefined {
  const pension =
    type === "Police officer"
      ? rateOn(rates, "police_pension_rate", day)
      : assumptions.get("staff_pension_rate")?.value;
  const rate = rateOn(rates, "employer_ni_rate", day);
  const threshold = rateOn(rates, "employer_ni_threshold", day);
  if (typeof pension !== "number" || rate === null || threshold === null) return undefined;
  const each = fte / shares;
  const whole = Math.floor(each);
  const above = (pay: number): number => Math.max(0, pay - threshold);
  const insurance = rate * shares * (whole * above(salary) + above(salary * (each - whole)));
  const cost = salary * fte * (1 + pension) + insurance;
  return Number.isNaN(cost) ? undefined : Math.round(cost);
}

/** A post as it is costed. */
export const costed = (
  post: {
    readonly salary: { readonly value: number };
    readonly fte: { readonly value: number };
    readonly type: { readonly value: string };
  },
  fte: number = post.fte.value
): Costed => ({ salary: post.salary.value, fte, type: post.type.value });

/** "£12,345" */
export const inPounds = (pounds: number): string =>
  `£${String(Math.round(pounds)).replace(/\B(?=(\d{3})+$)/g, ",")}`;

/** `pounds` for an issue, where they are known. */
export const atStake = (pounds: number | undefined): { readonly pounds?: number } =>
  pounds === undefined || pounds === 0 ? {} : { pounds };
