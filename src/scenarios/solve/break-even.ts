import { ok, type Result } from "../../units/result";
import { project } from "../project";
import { readFigure } from "../projected-figure";
import { BASELINE, type LeverSetting, type Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import type { Month } from "../../units/month";

/** What a retention measure costs and what a leaver costs to replace, pounds. */
export interface RetentionMeasure {
  /** Who is held on to, from when. */
  readonly group: Omit<LeverSetting, "lever" | "value">;
  readonly lever: "leavers_kept" | "voluntary_kept";
  /** Cost of the measure up to the last month, pounds. */
  readonly cost: number;
  /** Cost of replacing one leaver (M-D13), pounds. */
  readonly replacementCost: number;
}

export interface BreakEven {
  /** Share of leavers that must stay for the measure to pay; null: even all of them are not enough. */
  readonly share: number | null;
  /** Leavers avoided at that share, or at 1, heads. */
  readonly avoided: number;
  readonly saved: number;
}

/** The share held on to at which leavers avoided × replacement cost = cost (M-B 2.3). */
export function breakEven(
  state: ProjectionState,
  scenario: Scenario,
  until: Month,
  { group, lever, cost, replacementCost }: RetentionMeasure
): Result<BreakEven, string> {
  const months = until - state.first + 1;
  const leavers = (value: number): Result<number, string> => {
    const settings = [
      ...scenario.settings,
      ...(value === 0 ? BASELINE.settings : [{ ...group, lever, value }]),
    ];
    const projection = project(state, { ...scenario, settings }, months);
    return projection.ok
      ? readFigure(projection.value, { kind: "leavers", type: null, month: until })
      : projection;
  };
  const now = leavers(0);
  const best = leavers(1);
  if (!now.ok) return now;
  if (!best.ok) return best;
  const most = now.value - best.value;
  if (most * replacementCost < cost)
    return ok({ share: null, avoided: most, saved: most * replacementCost });
  let low = 0;
  let high = 1;
  let avoided = most;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    const at = leavers(middle);
    if (!at.ok) return at;
    if ((now.value - at.value) * replacementCost < cost) low = middle;
    else {
      high = middle;
      avoided = now.value - at.value;
    }
  }
  return ok({ share: high, avoided, saved: avoided * replacementCost });
}
