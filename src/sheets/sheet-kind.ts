import type headings from "./headings.json";

/** What one block of rows is about. "candidates" is known so that it can be set aside by name. */
export type SheetKind = keyof typeof headings;

export interface KindSpec {
  readonly kind: SheetKind;
  /** In words, for messages. */
  readonly words: string;
  /** Of each group at least one column must be there. */
  readonly needs: readonly (readonly string[])[];
  /** Columns that tell this kind from others, with their weight; every other column weighs 1. */
  readonly marks: Readonly<Record<string, number>>;
  /** Where two headings of a sheet mean one of these columns, the choice between them is an issue. */
  readonly watched: readonly string[];
  /** Columns that name a row: a row without any of them may be a total. */
  readonly names: readonly string[];
  /** Families of figures that a problem in such a sheet touches. */
  readonly touches: readonly string[];
}

const POST = ["post_id", "post_title"];

export const SHEET_KINDS: readonly KindSpec[] = [
  {
    kind: "establishment",
    words: "establishment (one row a post or post-holder)",
    needs: [
      [...POST, "rank_grade"],
      ["establishment_fte", "actual_fte", "headcount", "holder_id", "holder_name"],
    ],
    marks: { establishment_fte: 5, statutory: 3, post_id: 2, salary: 2, contract_type: 2 },
    watched: [
      "establishment_fte",
      "actual_fte",
      "salary",
      "holder_id",
      "service_start",
      "start_in_post",
    ],
    names: [...POST, "holder_id", "holder_name", "rank_grade"],
    touches: ["churn", "vacancy", "uplift", "resilience"],
  },
  {
    kind: "vacancies",
    words: "vacancies (one row a vacancy)",
    needs: [
      POST,
      ["vacant_from", "vacancy_id", "filled_date"],
      ["vacant_from", "advert_close", "status", "cover", "cover_cost", "fte"],
    ],
    marks: { vacant_from: 3, vacancy_id: 3, advert_close: 2, cover_cost: 2 },
    watched: ["vacant_from", "filled_date", "cover_cost", "salary"],
    names: ["vacancy_id", ...POST],
    touches: ["vacancy"],
  },
  {
    kind: "leavers",
    words: "leavers (one row a leaver)",
    needs: [["leave_date"], ["person_id", "person_name", "post_title", "reason"]],
    marks: { leave_date: 2, reason: 4, exit_interview: 2 },
    watched: ["leave_date", "start_date", "person_id", "fte"],
    names: ["person_id", "person_name", "post_title"],
    touches: ["churn"],
  },
  {
    kind: "training",
    words: "training (one row a course or booking)",
    needs: [["course"], ["unit_cost"]],
    marks: { course: 3, unit_cost: 2, delegates: 2, attendee_id: 2 },
    watched: ["unit_cost", "date"],
    names: ["course", "attendee_id", "date"],
    touches: ["training"],
  },
  {
    kind: "cohorts",
    words: "cohorts (one row an intake)",
    needs: [["cohort_id", "route"], ["intake_date"], ["capacity", "planned", "filled"]],
    marks: { cohort_id: 3, intake_date: 2, capacity: 2 },
    watched: ["capacity", "filled", "intake_date"],
    names: ["cohort_id", "route", "intake_date"],
    touches: ["uplift"],
  },
  {
    kind: "pipeline",
    words: "recruitment pipeline (one row a stage)",
    needs: [["stage"], ["candidates"]],
    marks: { stage: 2, conversion: 3, days_to_start: 3 },
    watched: ["candidates", "conversion", "days_to_start"],
    names: ["stage"],
    touches: ["uplift"],
  },
  {
    kind: "assessments",
    words: "assessment places (one row an event or month)",
    needs: [["assessment_booked"], ["assessment_used"]],
    marks: { assessment_booked: 3, assessment_used: 3 },
    watched: ["assessment_booked", "assessment_used"],
    names: ["event", "date"],
    touches: ["uplift"],
  },
  {
    kind: "candidates",
    words: "candidates (one row a candidate)",
    needs: [["candidate_id"], ["stage"]],
    marks: { candidate_id: 4, vetting_status: 2, medical_status: 2 },
    watched: [],
    names: ["candidate_id"],
    touches: ["uplift"],
  },
  {
    kind: "assumptions",
    words: "assumptions (one row an assumption)",
    needs: [["name"], ["value"]],
    marks: { name: 2, value: 2 },
    watched: ["value"],
    names: ["name"],
    touches: ["churn", "vacancy", "training", "uplift", "resilience"],
  },
  {
    kind: "rates",
    words: "dated rates (one row a rate)",
    needs: [["rate"], ["from"], ["value"]],
    marks: { rate: 3, from: 2, value: 2 },
    watched: ["value"],
    names: ["rate"],
    touches: ["vacancy"],
  },
];

export function kindSpec(kind: SheetKind): KindSpec {
  const found = SHEET_KINDS.find((spec) => spec.kind === kind);
  if (found === undefined) throw new Error(`no kind of sheet ${kind}`);
  return found;
}
