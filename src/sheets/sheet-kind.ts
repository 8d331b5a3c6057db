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
  /** Columns that no other kind of sheet has: with one of them, a sheet that lacks a needed column is asked about. */
  readonly signs: readonly string[];
  /** What a sheet of the kind, or the line above its headings, is called; it breaks ties only. */
  readonly called: RegExp;
  /** Columns that figures use: a column without a heading may be one of them. */
  readonly uses: readonly string[];
  /** Columns worth asking for where they are missing and a column that is not read may be it. */
  readonly asks: readonly Ask[];
  /** Families of figures that a problem in such a sheet touches. */
  readonly touches: readonly string[];
}

/** A column to ask for. */
export interface Ask {
  readonly column: string;
  /** Not asked where one of these is there: they do as well, or say that it is not to be expected. */
  readonly unless: readonly string[];
  /** stop: no figure of it can be trusted without. */
  readonly severity: "stop" | "decide";
}

const ask = (column: string, severity: Ask["severity"], ...unless: string[]): Ask => ({
  column,
  unless: [column, ...unless],
  severity,
});

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
    signs: ["establishment_fte", "statutory", "salary", "post_id", "vacant_fte", "budget_cost"],
    called:
      /\b(est|estabs?|establishment|strength|sip|staff in post|structure|workforce|posts?|headcount)\b/i,
    uses: "post_id post_title org_unit establishment_fte actual_fte holder_id holder_name service_start worker_type headcount salary contract_type statutory interim".split(
      " "
    ),
    asks: [
      ask("service_start", "stop", "start_in_post", "headcount"),
      ask("establishment_fte", "decide"),
      ask("salary", "decide"),
      ask("actual_fte", "decide", "headcount"),
    ],
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
    signs: [
      "vacancy_id",
      "vacant_from",
      "advert_open",
      "advert_close",
      "cover_cost",
      "approved_date",
    ],
    called: /\b(vacs?|vacanc(y|ies)|recruitment tracker)\b/i,
    uses: "vacancy_id post_id post_title vacant_from filled_date fte status cover cover_cost org_unit worker_type salary".split(
      " "
    ),
    asks: [
      ask("vacant_from", "stop"),
      ask("filled_date", "decide"),
      ask("cover_cost", "decide", "cover"),
    ],
    touches: ["vacancy"],
  },
  {
    kind: "leavers",
    words: "leavers (one row a leaver)",
    needs: [["leave_date"], ["person_id", "person_name", "post_title", "reason"]],
    marks: { leave_date: 2, reason: 4, exit_interview: 2 },
    watched: ["leave_date", "start_date", "person_id", "fte"],
    names: ["person_id", "person_name", "post_title"],
    signs: ["reason", "exit_interview", "destination"],
    called: /\b(leavers?|left|wastage|turnover|attrition)\b/i,
    uses: "person_id person_name leave_date start_date reason org_unit worker_type fte exit_interview".split(
      " "
    ),
    asks: [
      ask("leave_date", "stop"),
      ask("start_date", "decide", "los"),
      ask("reason", "decide"),
      ask("person_id", "decide", "person_name"),
    ],
    touches: ["churn"],
  },
  {
    kind: "training",
    words: "training (one row a course or booking)",
    needs: [
      ["course", "budget_line"],
      ["unit_cost", "actual", "committed", "forecast", "original_budget", "revised_budget"],
    ],
    marks: { course: 3, unit_cost: 2, delegates: 2, attendee_id: 2 },
    watched: ["unit_cost", "date"],
    names: ["course", "budget_line", "attendee_id", "date"],
    signs: ["course", "delegates", "attendee_id", "unit_cost"],
    called: /\b(training|l ?(&|and) ?d|courses?|learning|cpd)\b/i,
    uses: "course date status unit_cost delegates attendee_id org_unit actual committed forecast original_budget".split(
      " "
    ),
    asks: [
      ask("status", "decide", "budget_line"),
      ask(
        "unit_cost",
        "stop",
        "actual",
        "committed",
        "forecast",
        "original_budget",
        "revised_budget"
      ),
    ],
    touches: ["training"],
  },
  {
    kind: "cohorts",
    words: "cohorts (one row an intake)",
    needs: [["cohort_id", "route"], ["intake_date"], ["capacity", "planned", "filled"]],
    marks: { cohort_id: 3, intake_date: 2, capacity: 2 },
    watched: ["capacity", "filled", "intake_date"],
    names: ["cohort_id", "route", "intake_date"],
    signs: ["cohort_id", "route", "ips_date"],
    called: /\b(cohorts?|intakes?|student officers?)\b/i,
    uses: "cohort_id intake_date capacity planned filled".split(" "),
    asks: [
      ask("intake_date", "stop"),
      ask("capacity", "decide", "planned"),
      ask("filled", "decide"),
    ],
    touches: ["uplift"],
  },
  {
    kind: "pipeline",
    words: "recruitment pipeline (one row a stage)",
    needs: [["stage"], ["candidates"]],
    marks: { stage: 2, conversion: 3, days_to_start: 3 },
    watched: ["candidates", "conversion", "days_to_start"],
    names: ["stage"],
    signs: ["conversion", "days_to_start"],
    called: /\bpipeline\b/i,
    uses: "stage candidates conversion days_to_start".split(" "),
    asks: [ask("candidates", "stop"), ask("conversion", "decide")],
    touches: ["uplift"],
  },
  {
    kind: "assessments",
    words: "assessment places (one row an event or month)",
    needs: [["assessment_booked"], ["assessment_used"]],
    marks: { assessment_booked: 3, assessment_used: 3 },
    watched: ["assessment_booked", "assessment_used"],
    names: ["event", "date"],
    signs: ["assessment_booked", "assessment_used"],
    called: /\bassessments?\b/i,
    uses: "event date assessment_booked assessment_used assessment_passed".split(" "),
    asks: [],
    touches: ["uplift"],
  },
  {
    kind: "candidates",
    words: "candidates (one row a candidate)",
    needs: [["candidate_id"], ["stage"]],
    marks: { candidate_id: 4, vetting_status: 2, medical_status: 2 },
    watched: [],
    names: ["candidate_id"],
    signs: ["candidate_id"],
    called: /\b(candidates?|applicants?|applications?)\b/i,
    uses: "candidate_id stage stage_date".split(" "),
    asks: [],
    touches: ["uplift"],
  },
  {
    kind: "assumptions",
    words: "assumptions (one row an assumption)",
    needs: [["name"], ["value"]],
    marks: { name: 2, value: 2 },
    watched: ["value"],
    names: ["name"],
    signs: ["value"],
    called: /\b(assumptions?|parameters?|inputs?)\b/i,
    uses: "name value".split(" "),
    asks: [],
    touches: ["churn", "vacancy", "training", "uplift", "resilience"],
  },
  {
    kind: "rates",
    words: "dated rates (one row a rate)",
    needs: [["rate"], ["from"], ["value"]],
    marks: { rate: 3, from: 2, value: 2 },
    watched: ["value"],
    names: ["rate"],
    signs: ["rate"],
    called: /\brates?\b/i,
    uses: "rate from to value".split(" "),
    asks: [],
    touches: ["vacancy"],
  },
];

export function kindSpec(kind: SheetKind): KindSpec {
  const found = SHEET_KINDS.find((spec) => spec.kind === kind);
  if (found === undefined) throw new Error(`no kind of sheet ${kind}`);
  return found;
}
