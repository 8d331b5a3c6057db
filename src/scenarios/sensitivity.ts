import { ok, type Result } from "../units/result";
import { leverSpec } from "./levers";
import { isOutside, isRate } from "./outside-past";
import { idleSettings } from "./plan/idle-settings";
import { MOST_MONTHS } from "./plan/plan-of";
import { presentRate } from "./plan/plan-rates";
import { project } from "./project";
import { readFigure, type ProjectedFigure } from "./projected-figure";
import type { LeverSetting, Scenario } from "./scenario";
import type { PastRange } from "./state/past-range";
import type { ProjectionState } from "./state/projection-state";

/** One bar of a tornado: the figure with a lever at either end of its own three-year range. */
export interface TornadoBar {
  readonly range: PastRange;
  readonly name: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
}

export interface Tornado {
  /** The figure with the scenario as it is. */
  readonly present: number;
  /** Widest first. */
  readonly bars: readonly TornadoBar[];
  /** Levers without a range, with the reason: they are not shown as if they did not matter. */
  readonly withoutRange: readonly PastRange[];
}

/**
 * How far each lever over its own last three years moves a figure, all else as in the scenario. `ranges`:
 * those of the state, and any that are known from elsewhere.
 */
export function sensitivity(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  figure: ProjectedFigure,
  ranges: readonly PastRange[] = state.past
): Result<Tornado, string> {
  const at = (more: readonly LeverSetting[]): Result<number, string> => {
    const projection = project(
      state,
      { ...scenario, settings: [...scenario.settings, ...more] },
      months
    );
    return projection.ok ? readFigure(projection.value, figure) : projection;
  };
  const present = at([]);
  if (!present.ok) return present;
  const bars: TornadoBar[] = [];
  for (const range of ranges) {
    const { lever, type, stage, low, high } = range;
    if (low === null || high === null) continue;
    const group = {
      ...(type === null ? {} : { type }),
      ...(stage === undefined ? {} : { stage }),
    };
    const atLow = at([{ lever, value: low, ...group }]);
    if (!atLow.ok) return atLow;
    const atHigh = at([{ lever, value: high, ...group }]);
    if (!atHigh.ok) return atHigh;
    const name = [leverSpec(lever).name, ...Object.values(group)].join(", ");
    bars.push({
      range,
      name,
      atLow: atLow.value,
      atHigh: atHigh.value,
      swing: Math.abs(atHigh.value - atLow.value),
    });
  }
  bars.sort((a, b) => b.swing - a.swing);
  return ok({
    present: present.value,
    bars,
    withoutRange: ranges.filter(({ low }) => low === null),
  });
}

/** A setting beside what its lever stood at in the last three years. */
export interface Challenge {
  readonly setting: LeverSetting;
  readonly range: PastRange;
  /** True where it lies outside: a reason must be typed, and prints. */
  readonly outside: boolean;
  readonly needsReason: boolean;
}

/**
 * Each setting whose lever has a range, held against it; but those that move nothing in the months
 * projected (the most there can be, unless said).
 */
export function challenges(
  state: ProjectionState,
  { settings }: Scenario,
  months: number = MOST_MONTHS
): Challenge[] {
  const idle = new Set(idleSettings(state, settings, months).map(({ setting }) => setting));
  return settings.flatMap((setting): Challenge[] => {
    if (idle.has(setting)) return [];
    const range = rangeOf(state, setting);
    if (range === undefined || range.low === null) return [];
    const { lever, type, value, reason = "" } = setting;
    const taken = isRate(lever)
      ? presentRate(state.types, { lever, ...(type === undefined ? {} : { type }) })
      : null;
    const outside = isOutside(range, value, taken);
    return [{ setting, range, outside, needsReason: outside && reason.trim() === "" }];
  });
}

/** The range of a lever for a worker type or a stage; undefined where none was worked out: by band of service none is. */
export const rangeOf = (
  { past }: ProjectionState,
  { lever, type, band, stage }: Pick<LeverSetting, "lever" | "type" | "band" | "stage">
): PastRange | undefined =>
  band === undefined
    ? past.find(
        (range) => range.lever === lever && range.type === (type ?? null) && range.stage === stage
      )
    : undefined;
