import { backTest } from "../../scenarios/back-test";
import { explainDifference } from "../../scenarios/explain-difference";
import { planOf } from "../../scenarios/plan/plan-of";
import { projectPlan } from "../../scenarios/project";
import type { Projection } from "../../scenarios/projection";
import { BASELINE, type Scenario } from "../../scenarios/scenario";
import { challenges } from "../../scenarios/sensitivity";
import { readScenarios } from "../../scenarios/sheet/read-scenarios";
import type { Simulation } from "../../scenarios/simulate/simulation";
import { openingState } from "../../scenarios/state/opening-state";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { compare } from "../../scenarios/study/compare";
import { mainTarget } from "../../scenarios/study/main-target";
import { mustBeTrue } from "../../scenarios/study/must-be-true";
import { nameKey } from "../../sheets/scenario-rows";
import { financialYearOf } from "../../units/financial-year";
import { firstDayOf } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import type { WorkbookContent } from "../../workbook/grid";
import type { Workforce } from "../../workforce/workforce";
import type { ScenariosPart, Studied } from "./part";
import { writtenRows } from "./written-rows";

export interface ScenariosAsked {
  /** Scenarios said since the workbook was read: they stand above rows of their names. */
  readonly said: readonly Scenario[];
  /** At least so many months; a row that says more is heard. */
  readonly months: number;
  /** Rows of the workbook to be left out, by name; unset: none. */
  readonly leaveOut?: (name: string) => boolean;
  /** Draws a scenario over the months that all are projected; null where it is not to be drawn. */
  readonly simulate: (scenario: Scenario, months: number) => Simulation | null;
}

/** To the end of the financial year after the first month's: 12 to 24 months. */
export const usualMonths = ({ first }: Pick<ProjectionState, "first">): number =>
  (financialYearOf(firstDayOf(first)) + 2) * 12 + 3 - first;

/**
 * Everything a written workbook says of scenarios: the baseline, the rows of the workbook's table and
 * those said since, each projected, compared and explained. An error says why nothing can be projected,
 * or what in a scenario said cannot be; rows that cannot be read are its issues.
 */
export function scenariosToWrite(
  workforce: Workforce,
  content: WorkbookContent,
  { said, months: asked, leaveOut = () => false, simulate }: ScenariosAsked
): Result<ScenariosPart, string> {
  const opened = openingState(workforce);
  if (!opened.ok) return opened;
  const state = opened.value;
  const since = new Map(said.map((scenario) => [nameKey(scenario.name), scenario]));
  since.delete(nameKey(BASELINE.name));
  const read = readScenarios(content, state);
  const rows = read.scenarios.filter(({ name }) => !leaveOut(name));
  const kept = rows.map((row): Scenario => {
    const newer = since.get(nameKey(row.name));
    since.delete(nameKey(row.name));
    return { name: row.name, settings: (newer ?? row).settings };
  });
  const scenarios = [BASELINE, ...kept, ...since.values()];
  const months = Math.max(asked, ...rows.map((row) => row.months ?? 0));
  const tested = backTest(workforce);
  const target = mainTarget(state, months);
  const made: { scenario: Scenario; plan: Studied["plan"]; projection: Projection }[] = [];
  for (const scenario of scenarios) {
    const plan = planOf(state, scenario, months);
    if (!plan.ok) return err(`${scenario.name}: ${plan.error}`);
    const projection = projectPlan(plan.value, tested);
    if (!isWhole(projection))
      return err(
        `${scenario.name}: a number of the intakes or the pipeline is missing, so that nothing can be projected`
      );
    made.push({ scenario, plan: plan.value, projection });
  }
  const compared = compare(
    state,
    made.map(({ projection }) => projection)
  );
  const [first] = compared;
  const studied: Studied[] = [];
  for (const { scenario, plan, projection } of made) {
    const explained =
      scenario === BASELINE || first === undefined
        ? null
        : explainDifference(state, scenario, months, first.figure);
    const must = target === null ? ok([]) : mustBeTrue(state, scenario, months, target);
    studied.push({
      scenario,
      plan,
      projection,
      simulation: simulate(scenario, months),
      difference: explained?.ok === true ? explained.value : null,
      mustBeTrue: must.ok ? must.value.map(({ sentence }) => sentence) : [],
      challenges: challenges(state, scenario),
    });
  }
  return ok({
    state,
    months,
    backTest: tested,
    target,
    rows: writtenRows(content, said),
    studied,
    compared,
    issues: read.issues,
  });
}

/** False where a number that the projection rests on is missing. */
export const isWhole = ({ types }: Pick<Projection, "types">): boolean =>
  types.every(({ heads, fte }) => [...heads, ...fte].every((number) => Number.isFinite(number)));
