import { scenariosToWrite } from "../../../src/paper/scenarios/scenarios-to-write";
import type { ScenariosPart } from "../../../src/paper/scenarios/part";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import type { Scenario } from "../../../src/scenarios/scenario";
import { readSettings } from "../../../src/scenarios/text/read-settings";
import type { WorkbookContent } from "../../../src/workbook/grid";
import { readWorkforce } from "../../../src/workforce/read";
import type { Workforce } from "../../../src/workforce/workforce";

export const MANY_LEVERS = [
  "Leaver rate (Police officer) = 6% because a new rota",
  "Resigners held on to (Police staff, 2 to 5 years) = 20%",
  "Time to fill (Police staff) = 5.3 months from Jan 2026",
  "Recruitment freeze (PCSO) = yes from Nov 2025 to Feb 2026",
  "Posts added (Police staff) = 10 from Feb 2026",
  "Posts added (PCSO) = -12",
  "Cohort added (PC26, PCSO) = 15 from Dec 2025",
  "Cohort places (NC25-06) = 70",
  "Applications = 300",
  "Loss in training = 5%",
  "Pay award = 3% from Sep 2026",
].join("\n");

export function workforceOf(content: WorkbookContent): Workforce {
  const workforce = readWorkforce(content, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  return workforce.value;
}

export function stateOf(workforce: Workforce): ProjectionState {
  const state = openingState(workforce);
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

export function scenario(name: string, lines: string, state: ProjectionState): Scenario {
  const settings = readSettings(lines, state);
  if (!settings.ok) throw new Error(settings.error);
  return { name, settings: settings.value };
}

export function partOf(
  workforce: Workforce,
  content: WorkbookContent,
  said: readonly Scenario[],
  months: number
): ScenariosPart {
  const part = scenariosToWrite(workforce, content, { said, months, simulate: () => null });
  if (!part.ok) throw new Error(part.error);
  return part.value;
}
