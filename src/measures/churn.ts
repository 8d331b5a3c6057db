import { countBounds, rateBounds } from "./churn-bounds";
import { average, counts } from "./churn-counts";
import { rates } from "./churn-rates";
import { LEAVING, LEFT, PERIODS, UNKNOWN } from "./churn-terms";
import type { FamilySource, Measure } from "./measure";

const knowledge: readonly Measure[] = [
  {
    id: "churn.years_of_service_lost",
    name: "Years of service lost",
    unit: "years",
    line: `serviceYears(sum(people.service_days, ${LEFT} and people.leaver))`,
    source: "conventions 9; M-M5",
    periods: PERIODS,
    by: LEAVING,
  },
  {
    id: "churn.exit_interviews",
    name: "Exit interviews held",
    unit: "people",
    line: `count(people, ${LEFT} and people.leaver and people.exit_interview)`,
    source: "M-N5",
    periods: PERIODS,
    by: LEAVING,
  },
  {
    id: "churn.exit_interview_share",
    name: "Share of leavers with an exit interview",
    unit: "percent",
    line: "100 * churn.exit_interviews / churn.leavers",
    source: "M-N5",
    periods: ["asked", "since_office", "last_year"],
    by: [],
    interval: {
      low: "100 * wilsonLow(churn.exit_interviews, churn.leavers)",
      high: "100 * wilsonHigh(churn.exit_interviews, churn.leavers)",
      method: "Wilson, 95% (M-J1)",
    },
  },
];

/** Churn: who left, on every basis people quote, with the denominator in words. */
export const churn: FamilySource = {
  family: "churn",
  rowLines: [
    {
      name: "people.leaver",
      heading: "Leaver",
      words: "reason counts as leaving the employer",
      line: 'reasonIs(people.reason, "leaver")',
    },
    {
      name: "people.out_of_service",
      heading: "Out of the service",
      words: "reason counts as leaving, transfers to other forces left out",
      line: 'reasonIs(people.reason, "outOfService")',
    },
    {
      name: "people.voluntary",
      heading: "Voluntary",
      words: "reason is voluntary",
      line: 'reasonIs(people.reason, "voluntary")',
    },
    {
      name: "people.redundancy",
      heading: "Redundancy",
      words: "reason is redundancy, compulsory or voluntary",
      line: 'reasonIs(people.reason, "redundancy")',
    },
    {
      name: "people.voluntary_or_unknown",
      heading: "Voluntary or unknown",
      words: "reason is voluntary, or not known",
      line: `people.voluntary or ${UNKNOWN}`,
    },
    {
      name: "people.redundancy_or_unknown",
      heading: "Redundancy or unknown",
      words: "reason is redundancy, or not known",
      line: `people.redundancy or ${UNKNOWN}`,
    },
    {
      name: "people.service_days",
      heading: "Days of service",
      words: "a leaver's days from start of service to leave date, both included",
      line: "if(people.leaver, people.leave_date - people.start + 1, 0)",
    },
    {
      name: "people.days_in_post",
      heading: "Days in post",
      words: "days in post inside the period",
      line: "overlap(people.start, people.leave_date, period)",
    },
  ],
  measures: [...counts, average, ...rates, ...countBounds, ...rateBounds, ...knowledge],
};
