import { allLeftOut } from "../../../paper/scenarios/all-left-out";
import type { ScenariosPart } from "../../../paper/scenarios/part";
import { plannedScenarios, usualMonths } from "../../../paper/scenarios/planned-scenarios";
import { scenariosToWrite } from "../../../paper/scenarios/scenarios-to-write";
import { readScenarios } from "../../../scenarios/sheet/read-scenarios";
import type { Simulation } from "../../../scenarios/simulate/simulation";
import type { Issue } from "../../../sheets/issue";
import { scenarioRows } from "../../../sheets/scenario-rows";
import { err, ok, type Result } from "../../../units/result";
import type { WorkbookContent } from "../../../workbook/grid";
import type { Workforce } from "../../../workforce/workforce";
import type { Saved, ScenarioTerms, ToDraw, Trouble } from "../messages";
import { FinishedDraws } from "./finished-draws";
import type { Grounds } from "./grounds";
import { standing } from "./kept-scenarios";

/** Where the place of scenarios was never gone to. */
const USUAL_SEED = 1;

/** What the scenarios of a workbook are written from. */
interface Written {
  readonly workforce: Workforce;
  readonly content: WorkbookContent;
  readonly grounds: Result<Grounds, string>;
  readonly saved: readonly Saved[];
}

export interface Part {
  readonly kind: "part";
  /** Empty where there are none, or none can be projected. */
  readonly carried: { readonly scenarios?: ScenariosPart };
  readonly leftOut: readonly Issue[];
}

/**
 * What is written of scenarios: those of the workbook and those saved, projected, and as they were drawn;
 * or what is to be drawn first. Rows of the workbook that cannot be projected are said and carried along.
 */
export function scenariosPart(
  { workforce, content, grounds, saved }: Written,
  terms: ScenarioTerms | null,
  drawn: readonly Simulation[]
): Result<Part | ToDraw, Trouble> {
  const rows = scenarioRows(content).map(({ cells }) => ({ name: cells.Scenario.text }));
  const said = standing(saved, rows);
  if (rows.length + said.length === 0) return ok({ kind: "part", carried: {}, leftOut: [] });
  if (!grounds.ok)
    return ok({ kind: "part", carried: {}, leftOut: leftOutOf(content, grounds, saved) });
  const { state } = grounds.value;
  const { months: asked, seed } = terms ?? { months: usualMonths(state), seed: USUAL_SEED };
  const chosen = plannedScenarios(state, content, { said, months: asked });
  if (!chosen.ok) return err(notWritten(chosen.error));
  const { months, planned } = chosen.value;
  const there = new FinishedDraws(drawn);
  const scenarios = planned.map(({ scenario }) => scenario);
  if (scenarios.some((scenario) => there.of(scenario, { months, seed }) === null))
    return ok({ kind: "to-draw", list: { scenarios, months, seed } });
  const part = scenariosToWrite(workforce, content, {
    said,
    months,
    simulate: (scenario) => there.of(scenario, { months, seed }),
  });
  return part.ok
    ? ok({ kind: "part", carried: { scenarios: part.value }, leftOut: part.value.issues })
    : err(notWritten(part.error));
}

/** The scenarios of a workbook that will not be in what is written: which, why, and what to do. */
export function leftOutOf(
  content: WorkbookContent,
  grounds: Result<Grounds, string>,
  saved: readonly Saved[]
): readonly Issue[] {
  if (grounds.ok) return readScenarios(content, grounds.value.state).issues;
  const rows = scenarioRows(content).map(({ cells }) => ({ name: cells.Scenario.text }));
  const own = standing(saved, rows).map(({ name }) => name);
  const all = allLeftOut(content, own, grounds.error);
  return all === null ? [] : [all];
}

const notWritten = (why: string): Trouble => ({
  message: `The scenarios could not be written: ${why}.`,
  advice: "Open that scenario and put the lever right, or remove it; then write again.",
});
