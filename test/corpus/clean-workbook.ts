import type { Truth } from "./truth/facts";
import {
  dataRow,
  day,
  text,
  type Block,
  type Book,
  type Cell,
  type Kind,
  type Sheet,
} from "./draft";

type Columns<T> = readonly (readonly [key: string, heading: string, of: (item: T) => Cell])[];

function blockOf<T>(kind: Kind, columns: Columns<T>, items: readonly T[]): Block {
  return {
    kind,
    columns: columns.map(([key, heading]) => ({ key, heading })),
    rows: items.map((item) =>
      dataRow(Object.fromEntries(columns.map(([key, , of]) => [key, of(item)])))
    ),
    above: [],
    below: [],
  };
}

const sheet = (name: string, block: Block): Sheet => ({
  name,
  blocks: [block],
  arranged: "below",
  top: 0,
  left: 0,
});

/** The truth as a plain workbook: one heading row a sheet, real dates, numbers, canonical headings. */
export function cleanWorkbook(of: Truth): Book {
  const typed = of.posts.some(({ type }) => type !== null);
  const sheets = [
    sheet("Establishment", establishment(of, typed)),
    sheet("Vacancies", vacancies(of)),
    sheet("Leavers", leavers(of, typed)),
    sheet("Training", training(of)),
    sheet("Assumptions", assumptions(of)),
  ];
  if (of.size === "force")
    sheets.push(
      sheet("Cohorts", cohorts(of)),
      sheet("Pipeline", pipeline(of)),
      sheet("Assessments", assessments(of))
    );
  return { sheets, dateSystem: "1900" };
}

const yes = (is: boolean): Cell => text(is ? "Yes" : "No");

const establishment = ({ posts }: Truth, typed: boolean): Block =>
  blockOf(
    "establishment",
    [
      ["post_id", "Post Number", ({ id }) => text(id)],
      ["post_title", "Post Title", ({ title }) => text(title)],
      ["org_unit", "Department", ({ team }) => text(team)],
      ...(typed
        ? ([["worker_type", "Worker Type", ({ type }) => text(type)]] satisfies Columns<
            Truth["posts"][number]
          >)
        : []),
      ["rank_grade", "Grade", ({ grade }) => text(grade)],
      ["establishment_fte", "Establishment FTE", ({ fte }) => text(fte)],
      ["salary", "Annual Salary", ({ salary }) => text(salary)],
      ["holder_id", "Employee Number", ({ holder }) => text(holder?.number ?? null)],
      ["holder_name", "Employee Name", ({ holder }) => text(holder?.name ?? null)],
      ["actual_fte", "Actual FTE", ({ holder }) => text(holder?.fte ?? 0)],
      ["service_start", "Continuous Service Date", ({ holder }) => day(holder?.start ?? null)],
      ["contract_type", "Contract Type", ({ contract }) => text(contract)],
      ["statutory", "Statutory Post", ({ statutory }) => yes(statutory)],
    ],
    posts
  );

const vacancies = (of: Truth): Block =>
  blockOf(
    "vacancies",
    [
      ["vacancy_id", "Vacancy Ref", ({ ref }) => text(ref)],
      ["post_id", "Post Number", ({ post }) => text(post.id)],
      ["post_title", "Vacancy Title", ({ post }) => text(post.title)],
      ["fte", "Vacant FTE", ({ post }) => text(post.fte)],
      ["vacant_from", "Vacant From", ({ from }) => day(from)],
      ["status", "Vacancy Status", ({ stage }) => text(stage)],
      ["filled_date", "Expected Start", ({ expected }) => day(expected)],
      ["cover", "Cover Arrangements", ({ cover }) => text(cover)],
      ["cover_cost", "Cover Cost per Month", ({ coverPerMonth }) => text(coverPerMonth)],
    ],
    of.vacancies
  );

const leavers = (of: Truth, typed: boolean): Block =>
  blockOf(
    "leavers",
    [
      ["person_id", "Employee Number", ({ number }) => text(number)],
      ["holder_name", "Employee Name", ({ name }) => text(name)],
      ["post_title", "Post Title", ({ title }) => text(title)],
      ["org_unit", "Department", ({ team }) => text(team)],
      ...(typed
        ? ([["worker_type", "Worker Type", ({ type }) => text(type)]] satisfies Columns<
            Truth["leavers"][number]
          >)
        : []),
      ["rank_grade", "Grade", ({ grade }) => text(grade)],
      ["start_date", "Start Date", ({ start }) => day(start)],
      ["leave_date", "Leaving Date", ({ left }) => day(left)],
      ["reason", "Reason for Leaving", ({ reason }) => text(reason)],
      ["fte", "FTE", ({ fte }) => text(fte)],
      ["exit_interview", "Exit Interview Held", ({ interviewed }) => yes(interviewed)],
    ],
    of.leavers
  );

const training = (of: Truth): Block =>
  blockOf(
    "training",
    [
      ["date", "Course Date", (course) => day(course.day)],
      ["course", "Course Title", ({ name }) => text(name)],
      ["org_unit", "Department", ({ team }) => text(team)],
      ["delegates", "Delegates", ({ delegates }) => text(delegates)],
      ["unit_cost", "Cost", ({ cost }) => text(cost)],
      ["status", "Status", ({ status }) => text(status)],
    ],
    of.courses
  );

const cohorts = (of: Truth): Block =>
  blockOf(
    "cohorts",
    [
      ["cohort_id", "Cohort", ({ name }) => text(name)],
      ["route", "Entry Route", ({ route }) => text(route)],
      ["intake_date", "Intake Date", (cohort) => day(cohort.day)],
      ["capacity", "Places", ({ places }) => text(places)],
      ["filled", "Confirmed", ({ confirmed }) => text(confirmed)],
    ],
    of.cohorts
  );

const pipeline = (of: Truth): Block =>
  blockOf(
    "pipeline",
    [
      ["stage", "Stage", ({ name }) => text(name)],
      ["candidates", "Candidates in Stage", ({ candidates }) => text(candidates)],
      ["pass_rate", "Pass Rate to Next Stage", ({ passRate }) => text(passRate)],
      ["days_to_start", "Average Days to Start", ({ daysToStart }) => text(daysToStart)],
    ],
    of.stages
  );

const assessments = (of: Truth): Block =>
  blockOf(
    "assessments",
    [
      ["event", "Assessment Event", ({ name }) => text(name)],
      ["date", "Assessment Date", (event) => day(event.day)],
      ["assessment_booked", "Slots Booked", ({ booked }) => text(booked)],
      ["assessment_used", "Slots Used", ({ used }) => text(used)],
      ["assessment_passed", "AC Passed", ({ passed }) => text(passed)],
    ],
    of.assessments
  );

const assumptions = (of: Truth): Block =>
  blockOf(
    "assumptions",
    [
      ["name", "Name", ({ name }) => text(name)],
      [
        "value",
        "Value",
        ({ value, isDay }) => (isDay && typeof value === "number" ? day(value) : text(value)),
      ],
      ["unit", "Unit", ({ unit }) => text(unit)],
      ["source", "Source", () => text("Made up")],
    ],
    of.assumptions
  );
