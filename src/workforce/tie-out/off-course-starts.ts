import type { IssueLog } from "../../sheets/issue-log";
import { listed, plural } from "./listed";
import type { Records } from "./records";
import type { SourceRow } from "../source-rows";
import { sourceRowOf } from "./source-row-of";

const STUDENT = /\b(student|trainee|probationary|recruit|pcda|dhep|ipldp|pcep)\b/i;

/**
 * Recruits whose start is no day a course starts on: student officers, in post or expected, between the
 * first and the last intake that the cohorts sheet knows.
 */
export function checkOffCourseStarts(records: Records, log: IssueLog): void {
  const dates = records.tables.get("cohorts")?.columns.get("intake_date");
  if (dates?.kind !== "number") return;
  const intakes = new Set(dates.data.filter((day) => !Number.isNaN(day)));
  if (intakes.size === 0) return;
  const [first, last] = [Math.min(...intakes), Math.max(...intakes)];
  const isOff = (day: number): boolean => day >= first && day <= last && !intakes.has(day);
  const people = records.spells.all
    .filter(({ title, start }) => STUDENT.test(title.value) && isOff(start.value))
    .map(({ start }) => sourceRowOf(start.origin, records));
  const expected = records.vacancies
    .filter((vacancy) => STUDENT.test(vacancy.title.value) && isOff(vacancy.expectedStart.value))
    .map((vacancy) => ({ ...vacancy, name: "filled_date" }));
  const places = [...people, ...expected].filter((place) => place !== null);
  report(places, log);
}

function report(places: readonly (SourceRow & { readonly name: string })[], log: IssueLog): void {
  const [first] = places;
  if (first === undefined) return;
  const named = places.map(
    ({ source, row, name }) => `${source.block.grid.sheet}!${source.reader.cellName(row, name)}`
  );
  log.row(
    first.source.block,
    first.row,
    first.name,
    {
      severity: "note",
      code: "recruit-off-course",
      expected: "recruits who start on a day of the cohorts sheet",
      done: `${plural(places.length, "recruit starts", "recruits start")} on a day when no course does: ${listed(named)}.`,
      advice: "Correct the start, or add the intake to the cohorts.",
    },
    { touches: ["uplift"] }
  );
}
