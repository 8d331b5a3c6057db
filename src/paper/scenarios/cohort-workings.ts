import { cohortFill } from "../../scenarios/cohort-fill";
import type { Plan, PlannedCohort } from "../../scenarios/plan/plan";
import type { CohortState } from "../../scenarios/state/projection-state";
import { typeOfRoute } from "../../scenarios/state/cohort-state";
import { FAR_DAY } from "../../units/day";
import { monthOf } from "../../units/month";
import { a1, absoluteA1 } from "../../workbook/address";
import type { NumberFormat } from "../../workbook/sheet-plan";
import { formula, heading, text, value } from "../cells";
import { PREPARED_FIRST, preparedCell } from "../prepared-place";
import type { Inputs } from "./inputs-sheet";
import { stated, type Ledger, type Series } from "./ledger";
import { live, type Live } from "./live";

const STAGES = [
  "Stage",
  "",
  "Candidates",
  "Pass the stage",
  "Chance of a start",
  "Days to a start",
  "Can start from",
  "Starts expected",
];
const COHORTS = [
  "Intake",
  "Route",
  "Worker type",
  "Starts",
  "Places",
  "Confirmed",
  "Ready by then",
  "Of these taken before",
  "From the pipeline",
  "Places filled",
  "Lost in training",
  "Starters",
  "Month no.",
];

/** Writes a cell of its own number, or the formula. */
function put(ledger: Ledger, row: number, column: number, of: Live, format: NumberFormat): Live {
  ledger.sheet.put(
    row,
    column,
    of.source === "" ? value(of.value, format, "input") : formula(of.source, of.value, format)
  );
  return live(absoluteA1(row, column), of.value);
}

const headings = (ledger: Ledger, names: readonly string[]): void => {
  const row = ledger.next++;
  names.forEach((name, column) => {
    ledger.sheet.put(row, column, { ...heading(name), align: column < 2 ? "left" : "right" });
  });
};

/** A prepared cell as a number, 0 where it is empty; or a number of a lever's. */
const linked = (table: "cohorts" | "pipeline", name: string, row: number, worth: number): Live =>
  live(`N(${preparedCell(table, name, PREPARED_FIRST + row + 1)})`, worth);

/**
 * The pipeline and the intakes (conventions 16): places filled by those confirmed and those the pipeline
 * yields in time, the earliest intakes first. Gives starters of a type in a month; null without intakes.
 */
export function cohortWorkings(
  ledger: Ledger,
  plan: Plan,
  { asAt, firstMonth }: Inputs,
  numbers: Series
): ((type: string, step: number) => Live) | null {
  const { cohorts } = plan;
  if (cohorts.length === 0) return null;
  ledger.section(
    "Intakes",
    "Places are filled by those confirmed and by those the pipeline yields in time; the earliest intakes take first."
  );
  const ready = plan.pipeline.length === 0 ? null : pipelineRows(ledger, plan, asAt);
  ledger.next++;
  headings(ledger, COHORTS);
  const fill = cohortFill(
    cohorts,
    plan.pipeline.map(({ ready: day, candidates, chance }) => ({
      ready: day,
      expected: candidates * chance,
    }))
  );
  const rowOf = sourceRows(plan);
  const top = ledger.next;
  let taken = 0;
  const starters = cohorts.map((cohort, i) => {
    const row = ledger.next++;
    const { sheet } = ledger;
    const at = (column: number): string => a1(row, column);
    sheet.put(row, 0, text(cohort.cohort, "label"));
    sheet.put(row, 1, text(cohort.route, "label"));
    sheet.put(row, 2, { ...text(cohort.type, "label"), align: "right" });
    const source = rowOf(cohort);
    const state = source === null ? undefined : plan.state.cohorts[source];
    const link = (name: string, worth: number, is: number | undefined): Live =>
      source === null || is !== worth ? stated(worth) : linked("cohorts", name, source, worth);
    const far = cohort.intake >= FAR_DAY;
    put(
      ledger,
      row,
      3,
      far ? stated(FAR_DAY) : link("intake_date", cohort.intake, state?.intake),
      "date"
    );
    put(ledger, row, 4, link("places", cohort.places, state?.places), "whole");
    put(ledger, row, 5, link("confirmed", cohort.confirmed, state?.confirmed), "whole");
    const inTime = plan.pipeline.reduce(
      (sum, stage) => (stage.ready <= cohort.intake ? sum + stage.candidates * stage.chance : sum),
      0
    );
    put(
      ledger,
      row,
      6,
      ready === null
        ? stated(0)
        : live(`SUMIFS(${ready.expected},${ready.from},"<="&${at(3)})`, inTime),
      "fte"
    );
    put(
      ledger,
      row,
      7,
      i === 0 ? stated(0) : live(`${a1(row - 1, 7)}+${a1(row - 1, 8)}`, taken),
      "fte"
    );
    const share = Math.max(
      0,
      Math.min(Math.max(0, cohort.places - cohort.confirmed), inTime - taken)
    );
    put(
      ledger,
      row,
      8,
      live(`MAX(0,MIN(MAX(0,${at(4)}-${at(5)}),${at(6)}-${at(7)}))`, share),
      "fte"
    );
    taken += share;
    const filled = fill[i] ?? 0;
    put(ledger, row, 9, live(`MIN(${at(4)},${at(5)}+${at(8)})`, filled), "fte");
    put(ledger, row, 10, stated(cohort.loss), "fraction");
    put(ledger, row, 11, live(`${at(9)}*(1-${at(10)})`, filled * (1 - cohort.loss)), "fte");
    put(ledger, row, 12, monthNumber(cohort, plan, at(3), asAt, firstMonth), "whole");
    return filled * (1 - cohort.loss);
  });
  const down = (column: number): string =>
    `${absoluteA1(top, column)}:${absoluteA1(top + cohorts.length - 1, column)}`;
  return (type, step) =>
    live(
      `SUMIFS(${down(11)},${down(2)},"${type.replaceAll('"', '""')}",${down(12)},${numbers.at(step).source})`,
      cohorts.reduce(
        (sum, cohort, i) =>
          cohort.type === type && cohort.step === step ? sum + (starters[i] ?? 0) : sum,
        0
      )
    );
}

/** In which month from 1 an intake starts; 0 for one that has begun. A moved one may not tell by its date. */
function monthNumber(
  { intake, step }: PlannedCohort,
  { state }: Plan,
  cell: string,
  asAt: Live,
  first: Live
): Live {
  const months = monthOf(intake) - state.first + 1;
  const worth = intake <= state.opening ? 0 : months;
  if (step >= 0 && worth !== step + 1) return stated(step + 1);
  const from = `(YEAR(${cell})-YEAR(${first.source}))*12+MONTH(${cell})-MONTH(${first.source})+1`;
  return live(`IF(${cell}<=${asAt.source},0,${from})`, worth);
}

/** Which row of the prepared intakes a planned one is; null for one that a lever adds. */
function sourceRows({ state }: Plan): (cohort: PlannedCohort) => number | null {
  const free = new Set(state.cohorts.keys());
  const find = (is: (of: CohortState) => boolean): number | undefined =>
    [...free].find((row) => {
      const of = state.cohorts[row];
      return of !== undefined && is(of);
    });
  return (cohort) => {
    const same = (of: CohortState): boolean =>
      of.cohort === cohort.cohort &&
      of.route === cohort.route &&
      of.confirmed === cohort.confirmed &&
      typeOfRoute(of.route) === cohort.type;
    const row =
      find((of) => same(of) && of.intake === cohort.intake && of.places === cohort.places) ??
      find((of) => same(of) && of.intake === cohort.intake) ??
      find(same);
    if (row === undefined) return null;
    free.delete(row);
    return row;
  };
}

function pipelineRows(
  ledger: Ledger,
  { pipeline, state }: Plan,
  asAt: Live
): { readonly expected: string; readonly from: string } {
  headings(ledger, STAGES);
  const top = ledger.next;
  pipeline.forEach((stage, i) => {
    const row = ledger.next++;
    const at = (column: number): string => a1(row, column);
    const given = state.pipeline[i];
    ledger.sheet.put(row, 0, text(stage.stage, "label"));
    const link = (name: string, worth: number, is: number | undefined): Live =>
      is === worth ? linked("pipeline", name, i, worth) : stated(worth);
    put(ledger, row, 2, link("candidates", stage.candidates, given?.candidates), "whole");
    put(ledger, row, 3, link("conversion", stage.conversion, given?.conversion), "fraction");
    const last = i === pipeline.length - 1;
    put(
      ledger,
      row,
      4,
      live(last ? at(3) : `${at(3)}*${a1(row + 1, 4)}`, stage.chance),
      "fraction"
    );
    put(ledger, row, 5, link("days_to_start", stage.daysToStart, given?.daysToStart), "whole");
    put(ledger, row, 6, live(`${asAt.source}+${at(5)}`, stage.ready), "date");
    put(ledger, row, 7, live(`${at(2)}*${at(4)}`, stage.candidates * stage.chance), "fte");
  });
  const down = (column: number): string =>
    `${absoluteA1(top, column)}:${absoluteA1(top + pipeline.length - 1, column)}`;
  return { expected: down(7), from: down(6) };
}
