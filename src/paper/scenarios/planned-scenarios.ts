import type { Plan } from "../../scenarios/plan/plan";
import { planOf } from "../../scenarios/plan/plan-of";
import { projectPlan } from "../../scenarios/project";
import type { Projection } from "../../scenarios/projection";
import { BASELINE, type Scenario } from "../../scenarios/scenario";
import { readScenarios, type KeptScenario } from "../../scenarios/sheet/read-scenarios";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import type { Issue } from "../../sheets/issue";
import { nameKey } from "../../sheets/scenario-rows";
import { financialYearOf } from "../../units/financial-year";
import { firstDayOf } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import type { WorkbookContent } from "../../workbook/grid";
import type { SaidScenario } from "./written-rows";

/** Which scenarios are to be written, and over how many months. */
export interface ScenariosWanted {
  /** Scenarios said since the workbook was read: they stand above rows of their names. */
  readonly said: readonly SaidScenario[];
  /** At least so many months; a row that says more is heard. */
  readonly months: number;
  /** Rows of the workbook to be left out, by name; unset: none. */
  readonly leaveOut?: (name: string) => boolean;
}

export interface PlannedScenarios {
  /** All are projected over as many. */
  readonly months: number;
  /** The baseline first. */
  readonly planned: readonly { readonly scenario: Scenario; readonly plan: Plan }[];
  /** Rows of the workbook that could not be read or projected. */
  readonly issues: readonly Issue[];
}

/** To the end of the financial year after the first month's: 12 to 24 months. */
export const usualMonths = ({ first }: Pick<ProjectionState, "first">): number =>
  (financialYearOf(firstDayOf(first)) + 2) * 12 + 3 - first;

/**
 * The scenarios that are written of a workbook, each as it is to be projected and drawn. An error says
 * what in the baseline or in a scenario said cannot be; a row that cannot be is left out as an issue.
 */
export function plannedScenarios(
  state: ProjectionState,
  content: WorkbookContent,
  { said, months: asked, leaveOut = () => false }: ScenariosWanted
): Result<PlannedScenarios, string> {
  const since = new Map(said.map((scenario) => [nameKey(scenario.name), scenario]));
  since.delete(nameKey(BASELINE.name));
  const read = readScenarios(content, state);
  const rows = read.scenarios.filter(({ name }) => !leaveOut(name));
  const months = Math.max(asked, ...rows.map((row) => row.months ?? 0));
  const planned: { scenario: Scenario; plan: Plan }[] = [];
  const issues = [...read.issues];
  const add = (scenario: Scenario): string | null => {
    const plan = wholePlan(state, scenario, months);
    if (!plan.ok) return plan.error;
    planned.push({ scenario, plan: plan.value });
    return null;
  };
  const fault = add(BASELINE);
  if (fault !== null) return err(`${BASELINE.name}: ${fault}`);
  for (const row of rows) {
    const newer = since.get(nameKey(row.name));
    since.delete(nameKey(row.name));
    const wrong = add({ name: row.name, settings: (newer ?? row).settings });
    if (wrong === null) continue;
    if (newer !== undefined) return err(`${row.name}: ${wrong}`);
    issues.push(notProjected(row, wrong));
  }
  for (const scenario of since.values()) {
    const wrong = add(scenario);
    if (wrong !== null) return err(`${scenario.name}: ${wrong}`);
  }
  return ok({ months, planned, issues });
}

function wholePlan(
  state: ProjectionState,
  scenario: Scenario,
  months: number
): Result<Plan, string> {
  const plan = planOf(state, scenario, months);
  return !plan.ok || isWhole(projectPlan(plan.value))
    ? plan
    : err("a number of the intakes or the pipeline is missing, so that nothing can be projected");
}

/** False where a number that the projection rests on is missing. */
export const isWhole = ({ types }: Pick<Projection, "types">): boolean =>
  types.every(({ heads, fte }) => [...heads, ...fte].every((number) => Number.isFinite(number)));

const notProjected = ({ name, at }: KeptScenario, why: string): Issue => ({
  severity: "decide",
  code: "scenario-not-projected",
  sheet: at.sheet,
  cell: at.cell,
  heading: "Scenario",
  value: name,
  expected: `a scenario that can be projected: ${why}`,
  done: `The scenario “${name}” was left out; the other rows stand.`,
  advice: "Correct its levers, or give the number that is missing.",
  touches: [],
});
