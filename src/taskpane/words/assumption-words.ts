import { places } from "../../measures/amount";
import { longDay, FAR_DAY } from "../../units/day";
import type { AssumptionUsed, RateUsed } from "../engine/passport";

/** A share as a percentage with no noughts to spare: 0.1505 is "15.05%". */
const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** Pounds to the penny only where there are pence. */
const pounds = (value: number): string => `£${places(value, Number.isInteger(value) ? 0 : 2)}`;

/** An assumption's value as it is shown: "2%", "£8,000", "13 May 2021". */
export function assumptionValue({ value, unit }: AssumptionUsed): string {
  if (value === null) return "not given";
  if (typeof value === "string") return value;
  switch (unit) {
    case "rate":
      return percent(value);
    case "date":
      return longDay(value);
    case "GBP":
      return pounds(value);
    default:
      return places(value, Number.isInteger(value) ? 0 : 2);
  }
}

const STATUS: Readonly<Record<AssumptionUsed["status"], string>> = {
  given: "given",
  claimed: "from a sheet’s title",
  default: "Muster’s own, until you say",
  option: "said here",
  missing: "figures that need it are withheld",
};

/** "given: Budget report January 2022" */
export const assumptionStatus = ({ status, source }: AssumptionUsed): string =>
  source === "" ? STATUS[status] : `${STATUS[status]}: ${source}`;

export const RATE_NAMES: Readonly<Record<RateUsed["rate"], string>> = {
  employer_ni_rate: "Employer NI rate",
  employer_ni_threshold: "Employer NI threshold a year",
  police_pension_rate: "Employer pension rate (police)",
};

/** "13.8% to 5 April 2022, 15.05% to 5 November 2022, then 13.8%": spans in force, in order of days. */
export function rateSpans({ rate, spans }: RateUsed): string {
  const value = rate === "employer_ni_threshold" ? pounds : percent;
  const runs: { value: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = runs[runs.length - 1];
    if (last?.value === span.value) last.to = span.to;
    else runs.push({ value: span.value, to: span.to });
  }
  if (runs.length === 0) return "none known for these days";
  return runs
    .map((run, i) => {
      const said = value(run.value);
      if (runs.length === 1) return said;
      return i === runs.length - 1 || run.to === FAR_DAY
        ? `then ${said}`
        : `${said} to ${longDay(run.to)}`;
    })
    .join(", ");
}
