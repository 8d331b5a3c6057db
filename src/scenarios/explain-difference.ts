import { ok, type Result } from "../units/result";
import { project } from "./project";
import { readFigure, type ProjectedFigure } from "./projected-figure";
import { BASELINE, type LeverSetting, type Scenario } from "./scenario";
import type { ProjectionState } from "./state/projection-state";

/** Why a scenario's figure is not the baseline's: one line a setting, in their order. */
export interface Difference {
  readonly baseline: number;
  readonly lines: readonly { readonly setting: LeverSetting; readonly change: number }[];
  /** baseline + Σ change, exactly the scenario's figure but for the last bits of the sum. */
  readonly result: number;
}

/**
 * The settings are moved one after another, and each line is what its move changes (as conventions 10
 * bridge two bases): the lines add up to the whole difference; in another order they would share it otherwise.
 */
export function explainDifference(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  figure: ProjectedFigure
): Result<Difference, string> {
  const at = (settings: readonly LeverSetting[]): Result<number, string> => {
    const projection = project(state, { name: scenario.name, settings }, months);
    return projection.ok ? readFigure(projection.value, figure) : projection;
  };
  const baseline = at(BASELINE.settings);
  if (!baseline.ok) return baseline;
  let before = baseline.value;
  const lines: { setting: LeverSetting; change: number }[] = [];
  for (const [i, setting] of scenario.settings.entries()) {
    const after = at(scenario.settings.slice(0, i + 1));
    if (!after.ok) return after;
    lines.push({ setting, change: after.value - before });
    before = after.value;
  }
  return ok({ baseline: baseline.value, lines, result: before });
}
