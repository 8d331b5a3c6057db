import { FAR_DAY, FIRST_DAY, type Day } from "../units/day";
import { financialYearOf, parseFinancialYear, type FinancialYear } from "../units/financial-year";
import { ok } from "../units/result";
import { isBlank, quoted } from "./blank";
import { wrong, type Answer } from "./fault";

/** The day of an Excel date (1900 date system); a time of day is left off. */
export function day(argument: string, given: unknown): Answer<Day> {
  return typeof given === "number" && given >= FIRST_DAY && given < FAR_DAY + 1
    ? ok(Math.floor(given))
    : wrong(argument, `${quoted(given)} is not a date. Give one, such as DATE(2022,4,1).`);
}

/** A day that may not have come: blank is the far date. */
export const openDay = (argument: string, given: unknown): Answer<Day> =>
  isBlank(given) ? ok(FAR_DAY) : day(argument, given);

/** A financial year by its name ("2025/26") or by any date in it. */
export function financialYear(argument: string, given: unknown): Answer<FinancialYear> {
  if (typeof given === "string") {
    const named = parseFinancialYear(given);
    if (named.ok) return named;
  } else {
    const dated = day(argument, given);
    if (dated.ok) return ok(financialYearOf(dated.value));
  }
  return wrong(
    argument,
    `${quoted(given)} is not a financial year. Give its name, such as "2025/26", or a date in it.`
  );
}
