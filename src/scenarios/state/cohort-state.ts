import { FAR_DAY } from "../../units/day";
import { workerTypeOf } from "../../workforce/worker-types";
import type { Workforce } from "../../workforce/workforce";
import type { CohortState } from "./projection-state";
import { columnsOf } from "./table-columns";

const known = (value: number | undefined): number =>
  value === undefined || Number.isNaN(value) ? 0 : value;

/** The worker type an entry route brings: PCSOs and specials where it says so, else officers. */
export function typeOfRoute(route: string): string {
  const type = workerTypeOf(route);
  return type === "PCSO" || type === "Special constable" ? type : "Police officer";
}

/** The planned intakes in order of date; one without a date never starts. */
export function cohortsOf(workforce: Workforce): CohortState[] {
  const cohorts = columnsOf(workforce, "cohorts");
  const name = cohorts.text("cohort");
  const route = cohorts.text("route");
  const intake = cohorts.number("intake_date");
  const places = cohorts.number("places");
  const confirmed = cohorts.number("confirmed");
  return Array.from({ length: cohorts.length }, (_, row) => ({
    cohort: name(row),
    route: route(row),
    type: typeOfRoute(route(row)),
    intake: known(intake[row]) === 0 ? FAR_DAY : known(intake[row]),
    places: known(places[row]),
    confirmed: known(confirmed[row]),
  }));
}
