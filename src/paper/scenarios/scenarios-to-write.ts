import { backTest } from "../../scenarios/back-test";
import { explainDifference } from "../../scenarios/explain-difference";
import { projectPlan } from "../../scenarios/project";
import { BASELINE, type Scenario } from "../../scenarios/scenario";
import { challenges } from "../../scenarios/sensitivity";
import type { Simulation } from "../../scenarios/simulate/simulation";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { openingState } from "../../scenarios/state/opening-state";
import { compare } from "../../scenarios/study/compare";
import { mainTarget } from "../../scenarios/study/main-target";
import { mustBeTrue } from "../../scenarios/study/must-be-true";
import { ok, type Result } from "../../units/result";
import type { WorkbookContent } from "../../workbook/grid";
import type { Workforce } from "../../workforce/workforce";
import type { ScenariosPart, Studied } from "./part";
import { plannedScenarios, type ScenariosWanted } from "./planned-scenarios";
import { writtenRows } from "./written-rows";

export interface ScenariosAsked extends ScenariosWanted {
  /** Draws a scenario over the months that all are projected; null where it is not to be drawn. */
  readonly simulate: (
    scenario: Scenario,
    months: number,
    state: ProjectionState
  ) => Simulation | null;
}

/**
 * Everything a written workbook says of scenarios: the baseline, the rows of the workbook's table and
 * those said since, each projected, compared and explained. An error says why nothing can be projected,
 * or what in a scenario said cannot be; rows that cannot be read or projected are its issues.
 */
export function scenariosToWrite(
  workforce: Workforce,
  content: WorkbookContent,
  { simulate, ...wanted }: ScenariosAsked
): Result<ScenariosPart, string> {
  const opened = openingState(workforce);
  if (!opened.ok) return opened;
  const state = opened.value;
  const chosen = plannedScenarios(state, content, wanted);
  if (!chosen.ok) return chosen;
  const { months, planned, issues } = chosen.value;
  const tested = backTest(workforce);
  const target = mainTarget(state, months);
  const made = planned.map(({ scenario, plan }) => ({
    scenario,
    plan,
    projection: projectPlan(plan, tested),
  }));
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
      simulation: simulate(scenario, months, state),
      difference: explained?.ok === true ? explained.value : null,
      mustBeTrue: must.ok ? must.value.map(({ sentence }) => sentence) : [],
      challenges: challenges(state, scenario, months),
    });
  }
  return ok({
    state,
    months,
    backTest: tested,
    target,
    rows: writtenRows(content, wanted.said),
    studied,
    compared,
    issues,
  });
}
