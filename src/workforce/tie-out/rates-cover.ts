import type { IssueLog } from "../../sheets/issue-log";
import { yearLabel, yearPeriod } from "../../units/financial-year";
import { lastDayOf, monthsOf, shortMonth } from "../../units/month";
import { rateOn } from "../rate-on";
import type { DatedRate } from "../rates";
import type { Setting } from "../setting";

const NEEDED: Readonly<Record<DatedRate["rate"], string>> = {
  employer_ni_rate: "employer NI rate",
  employer_ni_threshold: "employer NI threshold",
  police_pension_rate: "police pension rate",
};

/** V-12: the rates cover every month of the year that is costed. */
export function checkRatesCover({ rates, year }: Setting, log: IssueLog): void {
  const months = monthsOf(yearPeriod(year));
  for (const [rate, words] of Object.entries(NEEDED)) {
    const name = rate as DatedRate["rate"];
    const missing = months.filter((month) => rateOn(rates, name, lastDayOf(month)) === null);
    const [first] = missing;
    const last = missing.at(-1);
    if (first === undefined || last === undefined) continue;
    log.add({
      severity: "stop",
      code: "V-12",
      sheet: "",
      cell: "",
      heading: words,
      value: "",
      expected: `a rate for every month of ${yearLabel(year)}`,
      done: `There is none from ${shortMonth(first)} to ${shortMonth(last)}: the money figures of those months are withheld.`,
      advice: "Add it to a table Rates (Rate, From, To, Value, Status), and say where it is from.",
      touches: ["vacancy"],
    });
  }
}
