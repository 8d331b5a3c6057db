import { doubtsOf } from "../measures/doubts/doubt";
import { restSentence } from "../measures/rest-notes";
import type { Issue } from "../sheets/issue";
import type { TableName } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";

/** What the state of a projection is read from, table by table. */
const READ: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  people: ["start", "leave_date", "fte", "type", "team", "reason"],
  posts: ["type", "team", "fte", "in_post_fte", "holders", "salary", "shares"],
  vacancies: [
    ...["type", "team", "fte", "salary"],
    ...["vacant_from", "expected_start", "cover_cost", "cover_per"],
  ],
  cohorts: ["cohort", "route", "intake_date", "places", "confirmed"],
  pipeline: ["stage", "candidates", "conversion", "days_to_start"],
  assessments: ["event", "date", "used", "passed"],
  courses: ["cost", "date", "status"],
};

const ASSUMED = "assumptions.";
/** Assumptions that no projection reads. */
const NOT_READ: readonly string[] = [`${ASSUMED}training_reserve`];

const NAMES: ReadonlySet<string> = new Set(
  Object.entries(READ).flatMap(([table, columns]) => [
    table,
    ...columns.map((column) => `${table}.${column}`),
  ])
);

/** True of a column of the model, a table or an assumption that a projection rests on. */
export const isProjectedFrom = (column: string): boolean =>
  NAMES.has(column) || (column.startsWith(ASSUMED) && !NOT_READ.includes(column));

/** What is to be settled in the sheets and bears on what is projected, worst first. */
export const openQuestions = (workforce: Workforce): readonly Issue[] =>
  doubtsOf(workforce)
    .filter(({ columns }) => [...columns].some(isProjectedFrom))
    .map(({ issue }) => issue);

/** How many are named; the others are counted. */
const NAMED = 3;

/** The worst in a sentence each, and how many more there are. */
export function questionSentences(questions: readonly Issue[]): string[] {
  const more = questions.length - NAMED;
  return [...questions.slice(0, NAMED).map(restSentence), ...(more > 0 ? [`${more} more.`] : [])];
}
