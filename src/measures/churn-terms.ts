import type { Dimension } from "../language/term";
import type { PeriodName } from "./measure";

/** The periods churn is reported for, unasked. */
export const PERIODS: readonly PeriodName[] = [
  "asked",
  "since_office",
  "year_to_date",
  "last_year",
  "first_year",
  "previous_first_year",
];

/** Yearly rates are of whole years. */
export const YEAR: readonly PeriodName[] = ["asked", "last_year"];

export const PEOPLE: readonly Dimension[] = ["team", "type"];
export const LEAVING: readonly Dimension[] = ["team", "type", "reason"];

/** The condition that a spell ended in the period. */
export const LEFT = "inPeriod(people.leave_date, period)";

/** What stands for a reason that nobody knows. */
export const UNKNOWN = 'people.reason == "Unknown"';
export const KNOWN = 'people.reason != "Unknown"';
