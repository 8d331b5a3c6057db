import type { PayGroup } from "../state/money-state";

/** What turns pay into cost in a month. */
export interface CostRates {
  readonly pension: number;
  readonly levy: number;
  readonly niRate: number;
  /** Pounds a year for each person. */
  readonly niThreshold: number;
  /** What basic pay is multiplied by for awards and increments. */
  readonly award: number;
}

/** Yearly cost of one post, pounds (conventions 11): as the definition `annualCost` of the measures. */
export function postCost(
  { salary: basic, fte, shares }: Omit<PayGroup, "count">,
  { pension, levy, niRate, niThreshold, award }: CostRates
): number {
  const salary = basic * award;
  const each = fte / shares;
  const whole = Math.floor(each);
  const insurance =
    niRate *
    shares *
    (whole * Math.max(0, salary - niThreshold) +
      Math.max(0, salary * (each - whole) - niThreshold));
  return salary * fte * (1 + pension + levy) + insurance;
}

/** Yearly cost of all posts of a group list, pounds. */
export const billOf = (groups: readonly PayGroup[], rates: CostRates): number =>
  groups.reduce((sum, group) => sum + group.count * postCost(group, rates), 0);
