import type { Dimension } from "../../language/term";
import type { PeriodName } from "../../measures/measure";
import type { SubjectId } from "./detail";

/** One table of a subject: which measures stand side by side, for which groups. */
interface TableWanted {
  readonly by: Dimension;
  readonly ids: readonly string[];
}

export interface SubjectSpec {
  /** The periods its tables may be of; the first that can be reported is taken. */
  readonly periods: readonly PeriodName[];
  readonly tables: readonly TableWanted[];
  /** Measures drawn month by month. */
  readonly months: readonly string[];
}

/** What opens behind each card. */
export const SUBJECTS: Readonly<Record<SubjectId, SubjectSpec>> = {
  leavers: {
    periods: ["asked", "since_office", "year_to_date"],
    tables: [
      { by: "team", ids: ["churn.leavers", "churn.closing"] },
      { by: "type", ids: ["churn.leavers", "churn.closing"] },
      { by: "reason", ids: ["churn.leavers"] },
    ],
    months: ["churn.leavers", "churn.closing"],
  },
  surplus: {
    periods: ["year"],
    tables: [
      { by: "post", ids: ["vacancy.days", "vacancy.net"] },
      { by: "team", ids: ["vacancy.saving", "vacancy.net"] },
    ],
    months: ["vacancy.net"],
  },
  training: {
    periods: ["year"],
    tables: [{ by: "team", ids: ["training.paid", "training.forecast"] }],
    months: ["training.forecast"],
  },
  uplift: {
    periods: ["as_at"],
    tables: [{ by: "cohort", ids: ["uplift.places", "uplift.expected", "uplift.empty"] }],
    months: [],
  },
  resilience: {
    periods: ["as_at"],
    tables: [{ by: "team", ids: ["resilience.in_team"] }],
    months: [],
  },
};
