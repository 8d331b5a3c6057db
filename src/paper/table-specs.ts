import type { Dimension } from "../language/term";
import type { PeriodName } from "../measures/measure";
import { SHEETS } from "./sheet-names";

/** A block of figures on a workings sheet. */
export type TableSpec = {
  readonly sheet: string;
  readonly title: string;
  readonly measures: readonly string[];
  /** Left out unless one of these can be given. */
  readonly needs?: readonly string[];
} & (
  | { readonly kind: "periods"; readonly periods: readonly PeriodName[] }
  | {
      readonly kind: "groups";
      readonly by: Dimension;
      readonly periods: readonly PeriodName[];
      /** Whether a group whose every figure is 0 has a row. */
      readonly emptyGroups?: "left out";
    }
  | { readonly kind: "months"; readonly excelTable: string }
);

const CHURN_PERIODS: readonly PeriodName[] = [
  "asked",
  "since_office",
  "year_to_date",
  "last_year",
  "first_year",
  "previous_first_year",
];
const SPLIT_PERIODS: readonly PeriodName[] = ["asked", "since_office", "last_year"];
const MONEY: readonly PeriodName[] = ["year", "year_to_date"];
const NOW: readonly PeriodName[] = ["as_at"];

const named = (family: string, names: string): string[] =>
  names.split(" ").map((name) => `${family}.${name}`);

const byPeople = named(
  "churn",
  "opening joiners leavers leavers_fte closing person_years percent_of_opening annualised"
);
const establishment = named(
  "vacancy",
  "posts establishment_fte in_post_fte in_post_headcount posts_vacant without_holder_fte part_time_residue_fte over_establishment_fte rate"
);

/** Every block of figures of the written workbook, in order. Blocks without data are left out. */
export const TABLE_SPECS: readonly TableSpec[] = [
  {
    sheet: SHEETS.churn,
    title: "Churn",
    kind: "periods",
    periods: CHURN_PERIODS,
    measures: named(
      "churn",
      "opening joiners leavers other_ends closing opening_fte leavers_fte closing_fte average person_years home_office_leavers home_office_leavers_fte voluntary redundancies percent_of_opening annualised annualised_average leaver_rate_home_office_fte leaver_rate_home_office_headcount turnover_average turnover_13 turnover_12 voluntary_rate stability stability_one_year years_of_service_lost exit_interviews exit_interview_share unknown_reasons unknown_reason_share voluntary_most voluntary_rate_most redundancies_most home_office_leavers_least home_office_leavers_fte_least leaver_rate_home_office_fte_least leaver_rate_home_office_headcount_least"
    ),
  },
  {
    sheet: SHEETS.churn,
    title: "Leavers by reason",
    kind: "groups",
    by: "reason",
    emptyGroups: "left out",
    periods: SPLIT_PERIODS,
    measures: named("churn", "leavers leavers_fte years_of_service_lost exit_interviews"),
  },
  {
    sheet: SHEETS.churn,
    title: "By team",
    kind: "groups",
    by: "team",
    periods: SPLIT_PERIODS,
    measures: byPeople,
  },
  {
    sheet: SHEETS.churn,
    title: "By worker type",
    kind: "groups",
    by: "type",
    periods: SPLIT_PERIODS,
    measures: byPeople,
  },
  {
    sheet: SHEETS.strength,
    title: "Strength by month",
    kind: "months",
    excelTable: "Strength",
    measures: named("churn", "opening joiners leavers other_ends closing leavers_fte closing_fte"),
  },
  {
    sheet: SHEETS.surplus,
    title: "Establishment and vacancies",
    kind: "periods",
    periods: NOW,
    measures: establishment,
  },
  {
    sheet: SHEETS.surplus,
    title: "Vacancy saving and surplus",
    kind: "periods",
    periods: MONEY,
    measures: named("vacancy", "days saving cover net pay_bill factor surplus"),
  },
  {
    sheet: SHEETS.surplus,
    title: "Establishment by team",
    kind: "groups",
    by: "team",
    periods: NOW,
    measures: establishment,
  },
  {
    sheet: SHEETS.surplus,
    title: "Establishment by worker type",
    kind: "groups",
    by: "type",
    periods: NOW,
    measures: establishment,
  },
  {
    sheet: SHEETS.surplus,
    title: "Surplus by team",
    kind: "groups",
    by: "team",
    periods: ["year"],
    measures: named("vacancy", "saving cover net pay_bill factor surplus"),
  },
  {
    sheet: SHEETS.surplus,
    title: "By post",
    kind: "groups",
    by: "post",
    periods: MONEY,
    measures: named("vacancy", "days saving cover net"),
  },
  {
    sheet: SHEETS.training,
    title: "Training spend against budget",
    kind: "periods",
    periods: ["year"],
    measures: named(
      "training",
      "budget paid committed planned forecast variance available reserve_draw reserve_after"
    ),
  },
  {
    sheet: SHEETS.training,
    title: "By team",
    kind: "groups",
    by: "team",
    periods: ["year"],
    measures: named("training", "paid committed planned forecast"),
  },
  {
    sheet: SHEETS.uplift,
    title: "Uplift",
    kind: "periods",
    periods: NOW,
    needs: named("uplift", "target places pipeline_candidates assessment_booked"),
    measures: named(
      "uplift",
      "target strength gap places confirmed from_pipeline expected fill empty fill_share pipeline_candidates pipeline_expected assessment_booked assessment_used assessment_use assessment_unused assessment_unused_cost"
    ),
  },
  {
    sheet: SHEETS.uplift,
    title: "By cohort",
    kind: "groups",
    by: "cohort",
    periods: NOW,
    measures: named("uplift", "places confirmed from_pipeline expected fill empty fill_share"),
  },
  {
    sheet: SHEETS.uplift,
    title: "Assessment centre",
    kind: "groups",
    by: "event",
    periods: NOW,
    measures: named("uplift", "assessment_booked assessment_used assessment_use assessment_unused"),
  },
  {
    sheet: SHEETS.resilience,
    title: "Resilience",
    kind: "periods",
    periods: NOW,
    measures: named("resilience", "statutory statutory_vacant statutory_interim teams_of_one"),
  },
  {
    sheet: SHEETS.resilience,
    title: "People in post by team",
    kind: "groups",
    by: "team",
    periods: NOW,
    measures: ["resilience.in_team"],
  },
];
