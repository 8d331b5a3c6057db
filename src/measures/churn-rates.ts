import { PEOPLE, PERIODS, YEAR } from "./churn-terms";
import type { Measure } from "./measure";

const STAYED = "count(people, inPostOn(opening(period)) and people.leave_date > closing(period))";

// People, not spells: who left and was back by the end was there at both ends.
const CAME_BACK =
  "count(people, inPostOn(opening(period)) and people.leave_date <= closing(period)" +
  " and people.back_from <= closing(period) and people.back_until > closing(period))";

/** The same leavers on every basis that people quote. */
export const rates: readonly Measure[] = [
  {
    id: "churn.percent_of_opening",
    name: "Leavers per 100 people in post at the start",
    unit: "percent",
    line: "100 * churn.leavers / churn.opening",
    source: "conventions 7",
    periods: PERIODS,
    by: PEOPLE,
  },
  {
    id: "churn.annualised",
    name: "Leaver rate a year, on time in post",
    unit: "percent a year",
    line: "100 * churn.leavers / churn.person_years",
    source: "conventions 8; M-B7",
    periods: PERIODS,
    by: PEOPLE,
    interval: {
      low: "100 * poissonLow(churn.leavers) / churn.person_years",
      high: "100 * poissonHigh(churn.leavers) / churn.person_years",
      method: "exact Poisson, 95%, on the count of people (M-J1)",
    },
  },
  {
    id: "churn.annualised_average",
    name: "Leaver rate a year, on average strength",
    unit: "percent a year",
    line: "100 * churn.leavers / (churn.average * years(days(period)))",
    source: "conventions 8; M-B7",
    periods: ["asked", "since_office", "year_to_date", "last_year"],
    by: PEOPLE,
  },
  {
    id: "churn.leaver_rate_home_office_fte",
    name: "Home Office leaver rate, FTE",
    unit: "percent",
    line: "100 * churn.home_office_leavers_fte / churn.opening_fte",
    source: "conventions 7; M-B2",
    periods: YEAR,
    twelveMonths: true,
    by: PEOPLE,
    bounds: {
      low: "churn.leaver_rate_home_office_fte_least",
      high: "churn.leaver_rate_home_office_fte",
    },
  },
  {
    id: "churn.leaver_rate_home_office_headcount",
    name: "Home Office leaver rate, headcount",
    unit: "percent",
    line: "100 * churn.home_office_leavers / churn.opening",
    source: "conventions 7; M-B2",
    periods: YEAR,
    twelveMonths: true,
    by: PEOPLE,
    bounds: {
      low: "churn.leaver_rate_home_office_headcount_least",
      high: "churn.leaver_rate_home_office_headcount",
    },
  },
  {
    id: "churn.turnover_average",
    name: "Turnover on the mean of start and end",
    unit: "percent",
    line: "100 * churn.leavers / churn.average",
    source: "conventions 7; M-B1",
    periods: YEAR,
    twelveMonths: true,
    by: PEOPLE,
  },
  {
    id: "churn.turnover_13",
    name: "Turnover on the mean of 13 month-ends",
    unit: "percent",
    line: '100 * churn.leavers / monthEndMean(churn.closing, "with opening")',
    source: "conventions 7; M-A3",
    periods: YEAR,
    twelveMonths: true,
    by: [],
  },
  {
    id: "churn.turnover_12",
    name: "Turnover on the mean of 12 month-ends",
    unit: "percent",
    line: '100 * churn.leavers / monthEndMean(churn.closing, "closings only")',
    source: "conventions 7; M-A3",
    periods: YEAR,
    twelveMonths: true,
    by: [],
  },
  {
    id: "churn.voluntary_rate",
    name: "Voluntary leavers per 100 people in post at the start",
    unit: "percent",
    line: "100 * churn.voluntary / churn.opening",
    source: "M-B3",
    periods: ["asked", "since_office", "last_year"],
    by: PEOPLE,
    bounds: { low: "churn.voluntary_rate", high: "churn.voluntary_rate_most" },
  },
  {
    id: "churn.stability",
    name: "Stability: in post at the start and still at the end",
    unit: "percent",
    line: `100 * (${STAYED} + ${CAME_BACK}) / churn.opening`,
    source: "conventions 7; M-B4",
    periods: ["asked", "since_office", "last_year"],
    by: PEOPLE,
  },
  {
    id: "churn.stability_one_year",
    name: "Stability: a year's service or more, of those in post a year ago",
    unit: "percent",
    line: "100 * count(people, people.start <= closing(period) - 365 and people.leave_date > closing(period)) / strength(head, closing(period) - 365)",
    source: "conventions 7; M-B4",
    periods: YEAR,
    twelveMonths: true,
    by: PEOPLE,
  },
];
