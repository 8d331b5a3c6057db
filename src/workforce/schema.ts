import type { Unit } from "../units/unit";

/** A flag is 0 or 1 wherever it is stored: in a column, in a cell, in a formula. */
export type ColumnKind = "number" | "date" | "text" | "flag";

export interface ColumnSpec {
  /** Its name in the measure language: `people.leave_date`. */
  readonly name: string;
  /** Its heading in the prepared sheet. No characters that structured references must escape. */
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly unit: Unit;
  /** In words, for definitions: "leave date". */
  readonly words: string;
}

export interface TableSpec {
  readonly name: TableName;
  /** The prepared sheet that holds it and the name of its Excel table. */
  readonly sheet: string;
  readonly excelTable: string;
  /** What one row is: a person, a post. */
  readonly row: Unit;
  readonly rowWords: string;
  readonly columns: readonly ColumnSpec[];
}

export type TableName =
  | "people"
  | "posts"
  | "vacancies"
  | "courses"
  | "cohorts"
  | "pipeline"
  | "assessments";

const column = (
  name: string,
  heading: string,
  kind: ColumnKind,
  unit: Unit = {},
  words: string = heading.toLowerCase()
): ColumnSpec => ({ name, heading, kind, unit, words });

const fte = { fte: 1 };
const pounds = { GBP: 1 };
const head = { head: 1 };
const place = { place: 1 };
const days = { day: 1 };

/** Employment spells, one row a spell (conventions 5). A person still here has the far date as leave date. */
const people: TableSpec = {
  name: "people",
  sheet: "Prepared people",
  excelTable: "People",
  row: head,
  rowWords: "people",
  columns: [
    column("number", "Number", "text"),
    column("post_title", "Post title", "text"),
    column("team", "Team", "text"),
    column("type", "Worker type", "text"),
    column("start", "Start of service", "date"),
    column("leave_date", "Leave date", "date"),
    column("fte", "FTE", "number", fte, "FTE"),
    column("reason_given", "Reason as given", "text"),
    column("reason", "Reason", "text", {}, "reason for leaving"),
    column("exit_interview", "Exit interview", "flag", {}, "an exit interview was held"),
    column("back_from", "Back from", "date", {}, "the first day of the person's next spell"),
    column("back_until", "Back until", "date", {}, "the last day of the person's next spell"),
  ],
};

/** Posts of the establishment, one row a post (or one pooled line of several FTE), as at the as-at date. */
const posts: TableSpec = {
  name: "posts",
  sheet: "Prepared posts",
  excelTable: "Posts",
  row: { post: 1 },
  rowWords: "posts",
  columns: [
    column("post", "Post", "text"),
    column("title", "Post title", "text"),
    column("team", "Team", "text"),
    column("type", "Worker type", "text"),
    column("grade", "Grade", "text"),
    column("fte", "Establishment FTE", "number", fte, "establishment FTE"),
    column("salary", "Salary", "number", pounds, "full-time salary"),
    column("holders", "Holders", "number", head, "holders in post"),
    column("in_post_fte", "FTE in post", "number", fte, "FTE in post"),
    column("shares", "Shares", "number", {}, "rows that share the post"),
    column("statutory", "Statutory", "flag", {}, "the post is statutory"),
    column("interim", "Interim holder", "flag", {}, "its holder is interim"),
  ],
};

/** Vacancies, one row a vacancy. Expected start is the far date where none is given or believed. */
const vacancies: TableSpec = {
  name: "vacancies",
  sheet: "Prepared vacancies",
  excelTable: "Vacancies_prepared",
  row: { post: 1 },
  rowWords: "vacancies",
  columns: [
    column("vacancy", "Vacancy", "text"),
    column("post", "Post", "text"),
    column("title", "Title", "text"),
    column("team", "Team", "text"),
    column("type", "Worker type", "text"),
    column("fte", "FTE", "number", fte, "FTE"),
    column("salary", "Budgeted salary", "number", pounds),
    column("vacant_from", "Vacant from", "date"),
    column("expected_start", "Expected start", "date"),
    column("cover_cost", "Cover cost", "number", pounds),
    column("cover_per", "Cover cost is per", "text"),
  ],
};

/** Training lines, one row a course or booking. Status is paid, committed, planned or cancelled. */
const courses: TableSpec = {
  name: "courses",
  sheet: "Prepared training",
  excelTable: "Courses",
  row: {},
  rowWords: "training lines",
  columns: [
    column("date", "Date", "date"),
    column("course", "Course", "text"),
    column("team", "Team", "text"),
    column("delegates", "Delegates", "number", head),
    column("cost", "Cost", "number", pounds),
    column("status", "Status", "text"),
  ],
};

/** Planned intakes, one row a cohort, in order of intake date. */
const cohorts: TableSpec = {
  name: "cohorts",
  sheet: "Prepared cohorts",
  excelTable: "Cohorts",
  row: {},
  rowWords: "cohorts",
  columns: [
    column("cohort", "Cohort", "text"),
    column("route", "Entry route", "text"),
    column("intake_date", "Intake date", "date"),
    column("places", "Places", "number", head),
    column("confirmed", "Confirmed", "number", head, "confirmed starters"),
  ],
};

/** Candidates at each stage, earliest stage first; one row a stage. */
const pipeline: TableSpec = {
  name: "pipeline",
  sheet: "Prepared pipeline",
  excelTable: "Pipeline",
  row: {},
  rowWords: "pipeline stages",
  columns: [
    column("stage", "Stage", "text"),
    column("candidates", "Candidates", "number", head),
    column("conversion", "Conversion", "number", {}, "share who pass the stage"),
    column("days_to_start", "Days to start", "number", days, "days from here to a start"),
  ],
};

/** Assessment centre places, one row an event or month. */
const assessments: TableSpec = {
  name: "assessments",
  sheet: "Prepared assessments",
  excelTable: "Assessments",
  row: {},
  rowWords: "assessment events",
  columns: [
    column("event", "Event", "text"),
    column("date", "Date", "date"),
    column("booked", "Booked", "number", place, "places booked"),
    column("used", "Used", "number", place, "places used"),
    column("passed", "Passed", "number", head, "candidates who passed"),
  ],
};

export const TABLES: readonly TableSpec[] = [
  people,
  posts,
  vacancies,
  courses,
  cohorts,
  pipeline,
  assessments,
];

export const tableSpec = (name: TableName): TableSpec => {
  const found = TABLES.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
};
