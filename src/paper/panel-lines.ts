import type { PeriodName } from "../measures/measure";

/** One line of the panel sheet: a figure, and what is said of it there. */
export interface PanelLine {
  readonly id: string;
  /** The first of these periods that the workbook reports. */
  readonly periods: readonly PeriodName[];
  /** Words for above and below zero, where the sign has a name: shown instead of a minus. */
  readonly signs?: readonly [above: string, below: string];
}

export interface PanelSection {
  readonly title: string;
  readonly lines: readonly PanelLine[];
}

const SINCE: readonly PeriodName[] = ["asked", "since_office", "year_to_date"];
const NOW: readonly PeriodName[] = ["as_at"];
const YEAR: readonly PeriodName[] = ["year"];

const line = (id: string, periods: readonly PeriodName[]): PanelLine => ({ id, periods });

/** What a reader of the paper needs, in the order they ask it. */
export const PANEL_SECTIONS: readonly PanelSection[] = [
  {
    title: "Who left",
    lines: [
      line("churn.opening", SINCE),
      line("churn.leavers", SINCE),
      line("churn.annualised", SINCE),
      line("churn.voluntary", SINCE),
      line("churn.redundancies", SINCE),
      line("churn.years_of_service_lost", SINCE),
      line("churn.exit_interviews", SINCE),
      line("churn.leaver_rate_home_office_fte", ["asked", "last_year"]),
      line("churn.percent_of_opening", ["first_year"]),
      line("churn.percent_of_opening", ["previous_first_year"]),
    ],
  },
  {
    title: "Vacancies and the pay budget",
    lines: [
      line("vacancy.establishment_fte", NOW),
      line("vacancy.in_post_fte", NOW),
      line("vacancy.rate", NOW),
      line("vacancy.saving", YEAR),
      line("vacancy.cover", YEAR),
      line("vacancy.factor", YEAR),
      { id: "vacancy.surplus", periods: YEAR, signs: ["Surplus left over", "Shortfall"] },
      {
        id: "vacancy.surplus",
        periods: ["year_to_date"],
        signs: ["Surplus left over", "Shortfall"],
      },
    ],
  },
  {
    title: "Training",
    lines: [
      line("training.budget", YEAR),
      line("training.paid", YEAR),
      line("training.committed", YEAR),
      line("training.forecast", YEAR),
      {
        id: "training.variance",
        periods: YEAR,
        signs: ["Forecast overspend", "Forecast underspend"],
      },
      line("training.reserve_draw", YEAR),
      line("training.reserve_after", YEAR),
    ],
  },
  {
    title: "Uplift",
    lines: [
      line("uplift.target", NOW),
      line("uplift.strength", NOW),
      {
        id: "uplift.gap",
        periods: NOW,
        signs: ["Officers short of the target", "Officers above the target"],
      },
      line("uplift.places", NOW),
      line("uplift.fill", NOW),
      line("uplift.assessment_use", NOW),
      line("uplift.assessment_unused_cost", NOW),
    ],
  },
  {
    title: "Resilience",
    lines: [
      line("resilience.statutory", NOW),
      line("resilience.statutory_vacant", NOW),
      line("resilience.statutory_interim", NOW),
      line("resilience.teams_of_one", NOW),
    ],
  },
];
