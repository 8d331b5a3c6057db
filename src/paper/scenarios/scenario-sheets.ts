import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Workforce } from "../../workforce/workforce";
import { inputsSheet } from "./inputs-sheet";
import type { ScenariosPart } from "./part";
import { projectionSheet } from "./projection-sheet";
import { resultsSheet } from "./results-sheet";
import { teamSheet } from "./team-sheet";
import type { ScenarioFigure } from "./scenario-figures";
import { workingsOf } from "./workings";

/** The sheets of a workbook's scenarios, those to be read first and those they rest on. */
export interface ScenarioSheets {
  readonly results: readonly SheetPlan[];
  readonly workings: readonly SheetPlan[];
  readonly figures: readonly ScenarioFigure[];
}

export function scenarioSheets(part: ScenariosPart, workforce: Workforce): ScenarioSheets {
  const inputs = inputsSheet(part.state, workforce, part.months);
  const workings = part.studied.map(({ plan }, i) => workingsOf(plan, inputs, i));
  const [baseline] = workings;
  if (baseline === undefined) throw new Error("there is no baseline");
  const projections = part.studied.flatMap((studied, i) => {
    const own = workings[i];
    return own === undefined ? [] : [projectionSheet(part, studied, own, baseline, i)];
  });
  const results = resultsSheet(part, workings, projections);
  const byTeam = part.studied.map((studied, i) => {
    const own = workings[i];
    return own === undefined ? null : teamSheet(part, studied, own, i);
  });
  return {
    results: [
      results.plan,
      ...projections.flatMap(({ plan }, i) => {
        const teams = byTeam[i] ?? null;
        return teams === null ? [plan] : [plan, teams];
      }),
    ],
    workings: [inputs.plan, ...workings.map(({ sheet }) => sheet)],
    figures: results.figures,
  };
}
