import headings from "./headings.json";
import { normaliseHeading } from "./heading-text";
import { SHEET_KINDS, type SheetKind } from "./sheet-kind";

type Labels = { readonly [K in SheetKind]: Readonly<Record<keyof (typeof headings)[K], string>> };

const POST = { post_id: "post number", post_title: "post title" } as const;
const PLACE = { org_unit: "team", worker_type: "worker type" } as const;
const GRADE = { rank_grade: "rank or grade" } as const;

/** Each logical column in plain words, by kind of sheet: what a person types or chooses. */
const LABELS: Labels = {
  establishment: {
    ...POST,
    ...PLACE,
    ...GRADE,
    parent_org: "directorate",
    establishment_fte: "establishment FTE",
    actual_fte: "FTE in post",
    holder_id: "employee number",
    holder_name: "holder's name",
    holder_surname: "holder's surname",
    holder_forename: "holder's forename",
    service_start: "start of service",
    start_in_post: "start in post",
    cost_centre: "cost centre",
    headcount: "headcount",
    vacant_fte: "vacant FTE",
    contract_type: "contract type",
    contract_hours: "contracted hours",
    salary: "full-time salary",
    spine_point: "spine point",
    budget_cost: "budget of the post",
    funding_source: "funding source",
    duty_status: "duty status",
    manager_id: "line manager",
    statutory: "statutory post",
    interim: "interim holder",
  },
  vacancies: {
    ...POST,
    ...PLACE,
    vacancy_id: "vacancy number",
    vacant_from: "vacant from",
    filled_date: "expected start",
    fte: "vacant FTE",
    approved_date: "date approved",
    advert_open: "advert opened",
    advert_close: "advert closed",
    applications: "applications",
    interview_date: "interview date",
    offer_date: "offer date",
    status: "stage of recruitment",
    cover: "cover",
    cover_cost: "cover cost",
    reason: "reason for the vacancy",
    priority: "priority",
    salary: "full-time salary",
  },
  leavers: {
    ...POST,
    ...PLACE,
    ...GRADE,
    person_id: "employee number",
    person_name: "leaver's name",
    person_surname: "leaver's surname",
    person_forename: "leaver's forename",
    leave_date: "leaving date",
    start_date: "start of service",
    reason: "reason for leaving",
    destination: "destination",
    fte: "FTE at leaving",
    los: "length of service",
    age: "age",
    sex: "sex",
    ethnicity: "ethnicity",
    exit_interview: "exit interview held",
    stay_interview: "stay interview held",
    month: "month of leaving",
  },
  training: {
    course: "course",
    date: "course date",
    status: "booking status",
    unit_cost: "cost",
    delegates: "delegates",
    budget_line: "budget line",
    cost_centre: "cost centre",
    original_budget: "original budget",
    revised_budget: "revised budget",
    profiled_budget: "budget to date",
    actual: "actual spend",
    committed: "committed spend",
    forecast: "forecast",
    variance: "variance",
    provider: "provider",
    attendee_id: "attendee",
    funding: "funding",
    org_unit: "team",
  },
  cohorts: {
    cohort_id: "cohort",
    route: "entry route",
    intake_date: "intake date",
    capacity: "places",
    planned: "planned starters",
    filled: "confirmed starters",
    withdrawn: "withdrawn",
    graduated: "graduated",
    ips_date: "independent patrol date",
    confirm_date: "confirmation date",
    target_headcount: "target headcount",
    projected_strength: "projected strength",
    forecast_leavers: "forecast leavers",
  },
  pipeline: {
    stage: "stage",
    candidates: "candidates in the stage",
    conversion: "pass rate to the next stage",
    days_to_start: "time to start",
  },
  assessments: {
    event: "assessment event",
    date: "assessment date",
    assessment_booked: "places booked",
    assessment_used: "places used",
    assessment_passed: "passed",
  },
  candidates: {
    candidate_id: "candidate number",
    stage: "stage",
    stage_date: "date the stage was reached",
    applied_date: "date applied",
    vetting_status: "vetting",
    medical_status: "medical",
    route: "entry route",
    cohort_id: "cohort",
  },
  assumptions: {
    name: "assumption",
    value: "value",
    unit: "unit",
    source: "source",
    note: "note",
  },
  rates: {
    rate: "rate",
    from: "in force from",
    to: "in force to",
    value: "value",
    status: "source",
  },
};

const COLUMNS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(LABELS).map(([kind, labels]) => [kind, new Map(Object.entries(labels))])
);

/** "start of service" for service_start of an establishment; the name itself where there is no such column. */
export const columnWords = (kind: SheetKind, name: string): string =>
  COLUMNS.get(kind)?.get(name) ?? name;

/** Every logical column of a kind in plain words, in the order in which they are offered. */
export const columnChoices = (kind: SheetKind): string[] => [
  ...(COLUMNS.get(kind)?.values() ?? []),
];

const NAMED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  SHEET_KINDS.map(({ kind }) => [kind, namesOf(kind)])
);

/** Words, names and the headings that mean one column only, each to its logical column. */
function namesOf(kind: SheetKind): Map<string, string> {
  const named = new Map<string, string>();
  const twice = new Set<string>();
  for (const [column, texts] of Object.entries(headings[kind])) {
    for (const text of texts.map(normaliseHeading)) {
      if ((named.get(text) ?? column) !== column) twice.add(text);
      else named.set(text, column);
    }
  }
  for (const text of twice) named.delete(text);
  for (const [column, words] of COLUMNS.get(kind) ?? []) {
    named.set(normaliseHeading(column), column);
    named.set(normaliseHeading(words), column);
  }
  return named;
}

/** The logical column that words name: its label, its name, or a heading that means it; null for none. */
export const columnNamed = (kind: SheetKind, words: string): string | null =>
  NAMED.get(kind)?.get(normaliseHeading(words)) ?? null;
