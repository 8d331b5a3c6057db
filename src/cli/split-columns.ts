import type { SplitBy } from "../measures/asked";

/** A column of a printed split table, its heading short enough for a terminal. */
export interface SplitColumn {
  readonly id: string;
  readonly heading: string;
}

export interface SplitTable {
  readonly title: string;
  readonly columns: readonly SplitColumn[];
}

const column = (id: string, heading: string): SplitColumn => ({ id, heading });

/** What a table by group or by month shows; --json has every measure. */
export const SPLIT_TABLES: readonly SplitTable[] = [
  {
    title: "Who left",
    columns: [
      column("churn.opening", "At start"),
      column("churn.joiners", "Joined"),
      column("churn.leavers", "Left"),
      column("churn.closing", "At end"),
      column("churn.percent_of_opening", "Left, of start"),
    ],
  },
  {
    title: "Establishment",
    columns: [
      column("vacancy.posts", "Posts"),
      column("vacancy.establishment_fte", "FTE"),
      column("vacancy.in_post_fte", "FTE in post"),
      column("vacancy.posts_vacant", "Vacant posts"),
      column("vacancy.rate", "Vacancy rate"),
    ],
  },
  {
    title: "Vacancy saving",
    columns: [
      column("vacancy.days", "Days"),
      column("vacancy.saving", "Saved"),
      column("vacancy.cover", "Cover"),
      column("vacancy.net", "Net"),
      column("vacancy.surplus", "After factor"),
    ],
  },
  {
    title: "Training",
    columns: [
      column("training.paid", "Paid"),
      column("training.committed", "Committed"),
      column("training.planned", "Planned"),
      column("training.forecast", "Forecast"),
    ],
  },
  {
    title: "Cohorts",
    columns: [
      column("uplift.places", "Places"),
      column("uplift.confirmed", "Confirmed"),
      column("uplift.from_pipeline", "Expected"),
      column("uplift.fill", "Filled"),
      column("uplift.empty", "Empty"),
    ],
  },
  {
    title: "Assessment places",
    columns: [
      column("uplift.assessment_booked", "Booked"),
      column("uplift.assessment_used", "Used"),
      column("uplift.assessment_use", "Use"),
    ],
  },
  { title: "People in post", columns: [column("resilience.in_team", "People")] },
];

/** Reasons are of leavers only: of those, what their leaving cost in knowledge. */
export const BY_REASON: SplitTable = {
  title: "Who left",
  columns: [
    column("churn.leavers", "Left"),
    column("churn.leavers_fte", "FTE"),
    column("churn.years_of_service_lost", "Years of service"),
    column("churn.exit_interviews", "Exit interviews"),
  ],
};

export const tablesFor = (split: readonly SplitBy[]): readonly SplitTable[] =>
  split.includes("reason") ? [BY_REASON] : SPLIT_TABLES;
