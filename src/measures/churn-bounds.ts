import { KNOWN, LEFT, PEOPLE, PERIODS, UNKNOWN, YEAR } from "./churn-terms";
import type { Measure } from "./measure";

const open = (
  id: string,
  name: string,
  line: string,
  unit: Measure["unit"] = "people"
): Measure => ({
  id: `churn.${id}`,
  name,
  unit,
  line,
  source: "M-B3",
  periods: PERIODS,
  by: PEOPLE,
});

/** What the counts by reason could come to, were the reasons known that are not (M-B3). */
export const countBounds: readonly Measure[] = [
  open(
    "unknown_reasons",
    "Leavers whose reason is not known",
    `count(people, ${LEFT} and people.leaver and ${UNKNOWN})`
  ),
  open(
    "voluntary_most",
    "Voluntary leavers, if every unknown reason were voluntary",
    `count(people, ${LEFT} and people.voluntary_or_unknown)`
  ),
  open(
    "redundancies_most",
    "Redundancies, if every unknown reason were redundancy",
    `count(people, ${LEFT} and people.redundancy_or_unknown)`
  ),
  open(
    "home_office_leavers_least",
    "Leavers without transfers, if every unknown reason were a transfer",
    `count(people, ${LEFT} and people.out_of_service and ${KNOWN})`
  ),
  open(
    "home_office_leavers_fte_least",
    "FTE of leavers without transfers, if every unknown reason were a transfer",
    `sum(people.fte, ${LEFT} and people.out_of_service and ${KNOWN})`,
    "FTE"
  ),
];

/** The rates by reason at the other end of what they could be, were every reason known (M-B3). */
export const rateBounds: readonly Measure[] = [
  {
    id: "churn.unknown_reason_share",
    name: "Share of leavers whose reason is not known",
    unit: "percent",
    line: "100 * churn.unknown_reasons / churn.leavers",
    source: "M-B3",
    periods: ["asked", "since_office", "last_year"],
    by: PEOPLE,
  },
  {
    id: "churn.voluntary_rate_most",
    name: "Voluntary leavers per 100 people in post at the start, if every unknown reason were voluntary",
    unit: "percent",
    line: "100 * churn.voluntary_most / churn.opening",
    source: "M-B3",
    periods: ["asked", "since_office", "last_year"],
    by: PEOPLE,
  },
  {
    id: "churn.leaver_rate_home_office_fte_least",
    name: "Home Office leaver rate, FTE, if every unknown reason were a transfer",
    unit: "percent",
    line: "100 * churn.home_office_leavers_fte_least / churn.opening_fte",
    source: "M-B2, M-B3",
    periods: YEAR,
    twelveMonths: true,
    by: PEOPLE,
  },
  {
    id: "churn.leaver_rate_home_office_headcount_least",
    name: "Home Office leaver rate, headcount, if every unknown reason were a transfer",
    unit: "percent",
    line: "100 * churn.home_office_leavers_least / churn.opening",
    source: "M-B2, M-B3",
    periods: YEAR,
    twelveMonths: true,
    by: PEOPLE,
  },
];
