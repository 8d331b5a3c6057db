import type { RateAt } from "../../measures/bridge";
import type { Catalogue } from "../../measures/catalogue";
import type { PeriodName } from "../../measures/measure";
import { reportedPeriods, type ReportedPeriod } from "../../measures/periods";
import type { Workforce } from "../../workforce/workforce";
import type { Detail, SubjectId } from "./detail";
import { groupTable } from "./group-table";
import { monthSeries } from "./month-series";
import { passportsOf } from "./passport";
import { NO_RATES, rateChoices } from "./rate-choices";
import { statutoryPosts } from "./statutory-posts";
import { SUBJECTS } from "./subjects";

/** What opens behind a card, worked out when it is opened. */
export function detailOf(
  subject: SubjectId,
  rate: RateAt | null,
  workforce: Workforce,
  catalogue: Catalogue
): Detail {
  const spec = SUBJECTS[subject];
  const reported = reportedPeriods(workforce);
  const firstOf = (names: readonly PeriodName[]): ReportedPeriod[] =>
    names.flatMap((name) => reported.filter((one) => one.name === name)).slice(0, 1);
  return {
    subject,
    tables: spec.tables.flatMap((wanted) =>
      firstOf(wanted.periods ?? spec.periods).flatMap((period) =>
        groupTable(wanted, period, workforce, catalogue)
      )
    ),
    months: spec.months.flatMap((id) =>
      firstOf(spec.periods).flatMap(({ period }) => monthSeries(id, period, workforce, catalogue))
    ),
    ...(subject === "leavers" ? rateChoices(rate, reported, workforce, catalogue) : NO_RATES),
    statutory: subject === "resilience" ? statutoryPosts(workforce) : [],
    passports: passportsOf(spec.family, workforce, catalogue),
  };
}
