import type { Issue } from "./issue";
import type { SheetKind } from "./sheet-kind";

type Columns = Readonly<Record<string, readonly string[]>>;

const TEAM = ["people.team", "posts.team", "vacancies.team"];
const TYPE = ["people.type", "posts.type", "vacancies.type"];
const HOLDER = ["people.number", "people.start", "posts.holders", "posts.in_post_fte"];
const LEAVER = ["people.number", "people.start", "people.leave_date"];
const POST_OF_VACANCY = ["vacancies.post", "vacancies.salary", ...TEAM.slice(2), ...TYPE.slice(2)];
const RATES = ["rates"];

/** Columns of the model that get their values from a logical column of a sheet. */
const FED_BY: Readonly<Partial<Record<SheetKind, Columns>>> = {
  establishment: {
    post_id: ["posts"],
    post_title: ["posts.title", "people.post_title"],
    org_unit: TEAM,
    parent_org: TEAM,
    worker_type: TYPE,
    rank_grade: ["posts.grade", ...TYPE],
    establishment_fte: ["posts.fte"],
    actual_fte: ["posts.in_post_fte", "people.fte"],
    headcount: ["posts.holders", "posts.in_post_fte"],
    vacant_fte: ["posts.fte", "posts.in_post_fte"],
    holder_id: HOLDER,
    holder_name: HOLDER,
    holder_forename: HOLDER,
    service_start: ["people.start"],
    start_in_post: ["people.start"],
    contract_type: ["posts.interim"],
    contract_hours: ["posts.in_post_fte", "people.fte"],
    interim: ["posts.interim"],
    statutory: ["posts.statutory"],
    salary: ["posts.salary", "vacancies.salary"],
    spine_point: ["posts.salary", "vacancies.salary"],
    budget_cost: ["posts.salary", "posts.fte"],
  },
  vacancies: {
    vacancy_id: ["vacancies.vacancy"],
    post_id: POST_OF_VACANCY,
    post_title: POST_OF_VACANCY,
    org_unit: ["vacancies.team"],
    worker_type: ["vacancies.type"],
    fte: ["vacancies.fte"],
    salary: ["vacancies.salary"],
    vacant_from: ["vacancies.vacant_from"],
    filled_date: ["vacancies.expected_start"],
    status: ["vacancies"],
    cover: ["vacancies.cover_cost", "vacancies.cover_per"],
    cover_cost: ["vacancies.cover_cost", "vacancies.cover_per"],
  },
  leavers: {
    person_id: LEAVER,
    person_name: LEAVER,
    person_forename: LEAVER,
    post_title: ["people.post_title"],
    org_unit: ["people.team"],
    rank_grade: ["people.type"],
    worker_type: ["people.type"],
    leave_date: ["people.leave_date"],
    month: ["people.leave_date"],
    start_date: ["people.start"],
    los: ["people.start"],
    reason: ["people.reason", "people.reason_given"],
    fte: ["people.fte"],
    exit_interview: ["people.exit_interview"],
  },
  training: {
    course: ["courses.course"],
    date: ["courses.date"],
    org_unit: ["courses.team"],
    status: ["courses.status"],
    unit_cost: ["courses.cost"],
    actual: ["courses.cost"],
    committed: ["courses.cost"],
    forecast: ["courses.cost"],
    delegates: ["courses.delegates", "courses.cost"],
    attendee_id: ["courses.delegates", "courses.cost"],
    budget_line: ["courses.course"],
    original_budget: ["assumptions.training_budget"],
    revised_budget: ["assumptions.training_budget"],
  },
  cohorts: {
    cohort_id: ["cohorts.cohort"],
    route: ["cohorts.route"],
    intake_date: ["cohorts.intake_date"],
    capacity: ["cohorts.places"],
    planned: ["cohorts.places"],
    filled: ["cohorts.confirmed"],
  },
  pipeline: {
    stage: ["pipeline.stage"],
    candidates: ["pipeline.candidates"],
    conversion: ["pipeline.conversion"],
    days_to_start: ["pipeline.days_to_start"],
  },
  candidates: {
    candidate_id: ["pipeline.candidates"],
    stage: ["pipeline.candidates"],
    stage_date: ["pipeline.candidates"],
  },
  assessments: {
    event: ["assessments.event"],
    date: ["assessments.date"],
    assessment_booked: ["assessments.booked"],
    assessment_used: ["assessments.used"],
    assessment_passed: ["assessments.passed"],
  },
  rates: { rate: RATES, from: RATES, to: RATES, value: RATES },
};

const EVERY = ["people", "posts", "vacancies", "courses", "cohorts", "pipeline", "assessments"];

/** Problems that put in doubt something else than the cell they are shown at. */
const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map([
  ["V-12", RATES],
  ["establishment-fte-unsaid", ["posts.fte", "posts.in_post_fte", "people.fte"]],
  ["establishment-fte-missing", ["posts.fte"]],
  ["fte-looks-like-hours", ["posts.fte", "posts.in_post_fte", "people.fte"]],
  ["fte-over-one", ["people.fte"]],
  ["holder-fte-missing", ["posts.in_post_fte", "people.fte"]],
  ["holders-not-given", HOLDER],
  ["leaver-fte-missing", ["people.fte"]],
  ["leaver-spells-overlap", [...LEAVER, "people.fte"]],
  ["leaver-still-listed", ["people.leave_date", "posts.holders", "posts.in_post_fte"]],
  ["leave-before-start", ["people.leave_date", "people.start"]],
  ["post-without-vacancy", ["vacancies"]],
  ["title-claims-another-day", EVERY],
  ["vacancy-ends-before-it-begins", ["vacancies.vacant_from", "vacancies.expected_start"]],
  ["vacancy-fte-missing", ["vacancies.fte"]],
  ["vacancy-post-held", ["vacancies", "posts.holders", "posts.in_post_fte"]],
  ["vacancy-twice", ["vacancies"]],
  ["vacancy-without-post", ["vacancies", "posts"]],
  ["vacant-with-fte", HOLDER],
  ["worker-type-missing", TYPE],
]);

/**
 * The columns of the model that an issue puts in doubt, from where it was met; none for a note. `name`
 * is the logical column it is about, null where it is about none.
 */
export function doubtedColumns(
  { severity, code }: Pick<Issue, "severity" | "code">,
  kind: SheetKind | null,
  name: string | null
): readonly string[] {
  if (severity === "note") return [];
  const known = BY_CODE.get(code);
  if (known !== undefined) return known;
  const fed = kind === null || name === null ? undefined : FED_BY[kind];
  return fed !== undefined && name !== null && Object.hasOwn(fed, name) ? (fed[name] ?? []) : [];
}

/** Every model column that the tables above name. */
export const namedColumns = (): ReadonlySet<string> =>
  new Set([
    ...Object.values(FED_BY).flatMap((columns) => Object.values(columns).flat()),
    ...[...BY_CODE.values()].flat(),
  ]);
