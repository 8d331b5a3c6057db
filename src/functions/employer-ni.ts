import { ok } from "../units/result";
import { isBlank } from "./blank";
import type { Answer } from "./fault";
import { insuranceOn, type Insurance } from "./rates-of";
import { day } from "./read-day";
import { amount } from "./read-number";

/**
 * Employer NI of a post for a year, pounds (conventions 11; M-D2). The threshold is per head and is not
 * less for part-time work; n FTE are ⌊n⌋ whole posts and the rest.
 */
export function insuranceCost(salary: number, fte: number, { rate, threshold }: Insurance): number {
  const whole = Math.floor(fte);
  const wholes = whole * Math.max(0, salary - threshold);
  return rate * (wholes + Math.max(0, salary * (fte - whole) - threshold));
}

/** FTE, 1 where it is left out. */
export const fteOf = (argument: string, given: unknown): Answer<number> =>
  isBlank(given) && given !== 0 ? ok(1) : amount(argument, given, "an FTE");

/** MUSTER.EMPLOYERNI: pounds a year. */
export function employerNi(pay: unknown, date: unknown, fte: unknown): Answer<number> {
  const salary = amount("pay", pay, "pay in pounds");
  if (!salary.ok) return salary;
  const on = day("date", date);
  if (!on.ok) return on;
  const held = fteOf("fte", fte);
  if (!held.ok) return held;
  const insurance = insuranceOn(on.value, "date");
  return insurance.ok ? ok(insuranceCost(salary.value, held.value, insurance.value)) : insurance;
}
