import { ok } from "../units/result";
import { wrong, type Answer } from "./fault";
import { amount } from "./read-number";

/** Years of service that count at most, and years needed for any. */
const MOST_YEARS = 20;
const LEAST_YEARS = 2;
/** Nobody's service begins younger: the published ready reckoner starts here. */
const YOUNGEST = 15;

/** Weeks for a year of service that began at an age in whole years (Employment Rights Act 1996, s162). */
function weeksFor(age: number): number {
  if (age >= 41) return 1.5;
  return age >= 22 ? 1 : 0.5;
}

/** MUSTER.REDUNDANCYWEEKS (M-D14): weeks' pay by age at the relevant date and complete years of service. */
export function redundancyWeeks(age: unknown, years: unknown): Answer<number> {
  const given = amount("age", age, "an age in years");
  if (!given.ok) return given;
  const served = amount("years", years, "a number of years of service");
  if (!served.ok) return served;
  const old = Math.floor(given.value);
  const complete = Math.floor(served.value);
  if (old > 120) return wrong("age", `${old} is no one's age. Give it in years.`);
  if (complete > 0 && old - complete < YOUNGEST)
    return wrong(
      "years",
      `${complete} years of service at ${old} would begin before the age of ${YOUNGEST}.`
    );
  if (complete < LEAST_YEARS) return ok(0);
  let weeks = 0;
  for (let back = 1; back <= Math.min(MOST_YEARS, complete); back++) weeks += weeksFor(old - back);
  return ok(weeks);
}
