import rates from "../../src/workforce/rates-uk.json";
import type { Row } from "./cells";
import { type Day, isoOf, lastDayOfMonthOf } from "./days";

export interface RatesOfDay {
  insuranceRate: number;
  threshold: number;
  officerPension: number;
  staffPension: number;
}

function inForce<T extends { from: string; to: string | null }>(table: T[], iso: string): T {
  const found = table.filter((row) => row.from <= iso && (row.to === null || iso <= row.to));
  if (found.length !== 1) throw new Error(`${found.length} rates in force on ${iso}`);
  return found[0]!;
}

/** The rates of a day are those in force on the last day of its month. */
export function ratesOn(d: Day, assumptions: Row): RatesOfDay {
  const iso = isoOf(lastDayOfMonthOf(d));
  const insurance = inForce(rates.employer_ni, iso);
  return {
    insuranceRate: insurance.rate,
    threshold: insurance.st_annual,
    officerPension: inForce(rates.police_pension_employer, iso).rate,
    staffPension: assumptions.number("Employer pension rate (staff)"),
  };
}

/** Pounds a year for one head of at most 1 FTE: the threshold is per head, part-time or not. */
export function annualCost(
  post: { salary: number; type: string },
  fte: number,
  of: RatesOfDay
): number {
  if (fte > 1) throw new Error("A pooled row: not in the samples");
  const pension = post.type === "Police officer" ? of.officerPension : of.staffPension;
  const pay = post.salary * fte;
  return pay * (1 + pension) + of.insuranceRate * Math.max(0, pay - of.threshold);
}
