import type { IssueLog } from "../sheets/issue-log";
import type { Traced } from "../sheets/traced";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

/** The cohorts table: one row an intake, in order of intake date; those without one come last. */
export function cohortsTable(sources: readonly Source[], log: IssueLog): Table {
  const cohorts = sources.flatMap((source) =>
    source.rows.map((row) => readCohort(source, row, log))
  );
  cohorts.sort((a, b) => order(a.intake) - order(b.intake));
  const table = new TableBuilder("cohorts");
  for (const { cohort, route, intake, places, confirmed } of cohorts) {
    table.text("cohort").push(cohort);
    table.text("route").push(route);
    table.number("intake_date").push(intake);
    table.number("places").push(places);
    table.number("confirmed").push(confirmed);
  }
  return table.build();
}

const order = (day: Traced<number>): number => (Number.isNaN(day.value) ? 1e9 : day.value);

const NO_DATE = { expected: "the day of the intake", done: "The cohort is filled last." };
const NO_PLACES = { expected: "the number of places", done: "The cohort can take nobody." };

interface Cohort {
  readonly cohort: Traced<string>;
  readonly route: Traced<string>;
  readonly intake: Traced<number>;
  readonly places: Traced<number>;
  readonly confirmed: Traced<number>;
}

function readCohort(source: Source, row: number, log: IssueLog): Cohort {
  const { reader, block } = source;
  const capacity = reader.number(row, "capacity", "count");
  const places = Number.isNaN(capacity.value) ? reader.number(row, "planned", "count") : capacity;
  const intake = reader.day(row, "intake_date", "must");
  reportMissing(source, row, "intake_date", intake, NO_DATE, log);
  reportMissing(source, row, "capacity", places, NO_PLACES, log);
  const confirmed = reader.number(row, "filled", "count");
  if (confirmed.value > places.value) {
    log.row(block, row, "filled", {
      severity: "decide",
      code: "V-09",
      expected: `at most ${places.value} confirmed, as there are places`,
      done: "Places filled stop at the places; confirmed and expected are shown as given.",
      advice: "Add places, or move starters to another cohort.",
    });
  }
  return {
    cohort: reader.text(row, "cohort_id"),
    route: reader.text(row, "route"),
    intake,
    places,
    confirmed,
  };
}
