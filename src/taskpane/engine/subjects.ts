import type { Dimension } from "../../language/term";
import type { Family, PeriodName } from "../../measures/measure";
import type { SubjectId } from "./detail";

/** One table of a subject: which measures stand side by side, for which groups. */
export interface TableWanted {
  readonly by: Dimension;
  readonly title: string;
  readonly ids: readonly string[];
  /** The subject's own, where not given. */
  readonly periods?: readonly PeriodName[];
  /** Rows by the first column: the largest first, the smallest first, or as the sheets have them. */
  readonly order?: "smallest" | "as-listed";
  /** Fewer rows than this say no more than the whole does. */
  readonly least: 1 | 2;
}

export interface SubjectSpec {
  readonly family: Family;
  /** The periods its tables may be of; the first that can be reported is taken. */
  readonly periods: readonly PeriodName[];
  readonly tables: readonly TableWanted[];
  /** Measures drawn month by month. */
  readonly months: readonly string[];
}

const LEFT = ["churn.leavers", "churn.closing", "churn.annualised"] as const;

/** What opens behind each card. */
export const SUBJECTS: Readonly<Record<SubjectId, SubjectSpec>> = {
  leavers: {
    family: "churn",
    periods: ["asked", "since_office", "year_to_date"],
    tables: [
      { by: "team", title: "By team", ids: LEFT, least: 2 },
      { by: "type", title: "By worker type", ids: LEFT, least: 2 },
      { by: "reason", title: "Reasons", ids: ["churn.leavers"], least: 1 },
    ],
    months: ["churn.leavers", "churn.closing"],
  },
  surplus: {
    family: "vacancy",
    periods: ["year"],
    tables: [
      { by: "post", title: "By post", ids: ["vacancy.days", "vacancy.net"], least: 1 },
      { by: "team", title: "By team", ids: ["vacancy.saving", "vacancy.net"], least: 2 },
      {
        by: "team",
        title: "Posts and vacancies by team",
        ids: ["vacancy.without_holder_fte", "vacancy.establishment_fte", "vacancy.in_post_fte"],
        periods: ["as_at"],
        least: 2,
      },
    ],
    months: ["vacancy.net"],
  },
  training: {
    family: "training",
    periods: ["year"],
    tables: [
      { by: "team", title: "By team", ids: ["training.forecast", "training.paid"], least: 2 },
    ],
    months: ["training.forecast"],
  },
  uplift: {
    family: "uplift",
    periods: ["as_at"],
    tables: [
      {
        by: "cohort",
        title: "Cohorts",
        ids: ["uplift.places", "uplift.expected", "uplift.empty"],
        order: "as-listed",
        least: 1,
      },
      {
        by: "event",
        title: "Assessment places",
        ids: ["uplift.assessment_booked", "uplift.assessment_used"],
        order: "as-listed",
        least: 1,
      },
    ],
    months: [],
  },
  resilience: {
    family: "resilience",
    periods: ["as_at"],
    tables: [
      {
        by: "team",
        title: "People in each team",
        ids: ["resilience.in_team"],
        order: "smallest",
        least: 2,
      },
    ],
    months: [],
  },
};
