import type { ScenariosPart } from "../../../paper/scenarios/part";
import { scenariosToWrite, usualMonths } from "../../../paper/scenarios/scenarios-to-write";
import { simulateTo } from "../../../scenarios/simulate/simulate";
import { scenarioRows } from "../../../sheets/scenario-rows";
import { err, ok, type Result } from "../../../units/result";
import type { WorkbookContent } from "../../../workbook/grid";
import type { Workforce } from "../../../workforce/workforce";
import type { Saved, ScenarioTerms, Trouble } from "../messages";
import type { Grounds } from "./grounds";
import { standing } from "./kept-scenarios";

/** Where the place of scenarios was never gone to. */
const USUAL_SEED = 1;

/**
 * What is written of scenarios: those of the workbook and those saved, projected and drawn. Nothing where
 * there are none, or where nothing can be projected: rows of the workbook are then carried along.
 */
export function scenariosPart(
  workforce: Workforce,
  content: WorkbookContent,
  grounds: Result<Grounds, string>,
  saved: readonly Saved[],
  terms: ScenarioTerms | null
): Result<{ readonly scenarios?: ScenariosPart }, Trouble> {
  const rows = scenarioRows(content).map(({ cells }) => ({ name: cells.Scenario.text }));
  const said = standing(saved, rows);
  if (!grounds.ok || rows.length + said.length === 0) return ok({});
  const { state } = grounds.value;
  const { months, seed } = terms ?? { months: usualMonths(state), seed: USUAL_SEED };
  const part = scenariosToWrite(workforce, content, {
    said,
    months,
    simulate: (scenario, over) => {
      const drawn = simulateTo(state, scenario, over, { seed });
      return drawn.ok ? drawn.value : null;
    },
  });
  return part.ok
    ? ok({ scenarios: part.value })
    : err({
        message: `The scenarios could not be written: ${part.error}.`,
        advice: "Open that scenario and put the lever right, or remove it; then write again.",
      });
}
