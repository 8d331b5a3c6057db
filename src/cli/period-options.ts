import { isoDay, type Day } from "../units/day";
import { parseFinancialYear, type FinancialYear } from "../units/financial-year";
import { ok, type Result } from "../units/result";
import type { Given, OptionSpecs } from "./arguments";
import { readDay } from "./day-option";
import { failed, type Failure } from "./failure";

export const PERIOD_OPTIONS: OptionSpecs = {
  "as-at": {
    value: "DATE",
    says: "the day the sheets are correct at, as 2022-06-20 or 20/06/2022",
  },
  from: { value: "DATE", says: "first day of a period of your own (with --to)" },
  to: { value: "DATE", says: "last day of it" },
  year: {
    value: "YEAR",
    says: "a financial year, as 2022/23: its money, and its people as the period",
  },
};

/** What is asked about time on the command line. */
export interface PeriodOptions {
  readonly asAt?: Day;
  readonly from?: Day;
  readonly to?: Day;
  readonly year?: FinancialYear;
}

/** Reads --as-at, --from, --to and --year, and refuses those that contradict one another. */
export function periodOptions({ values }: Given): Result<PeriodOptions, Failure> {
  const days: { asAt?: Day; from?: Day; to?: Day } = {};
  for (const [option, key] of [
    ["as-at", "asAt"],
    ["from", "from"],
    ["to", "to"],
  ] as const) {
    const text = values.get(option);
    if (text === undefined) continue;
    const day = readDay(option, text);
    if (!day.ok) return day;
    days[key] = day.value;
  }
  const { from, to } = days;
  if ((from === undefined) !== (to === undefined))
    return failed(
      `${from === undefined ? "--to" : "--from"} is given alone.`,
      "Give both ends of the period: --from DATE --to DATE."
    );
  if (from !== undefined && to !== undefined && from > to)
    return failed(
      `The period ends before it begins: ${isoDay(from)} to ${isoDay(to)}.`,
      "Swap the two dates, or correct one of them."
    );
  const text = values.get("year");
  if (text === undefined) return ok(days);
  if (from !== undefined)
    return failed(
      "--year and --from are both given.",
      "Give the year, or the two dates, not both."
    );
  const year = parseFinancialYear(text);
  return year.ok
    ? ok({ ...days, year: year.value })
    : failed(`--year ${text} is not a financial year.`, "Write it as 2022/23.");
}
