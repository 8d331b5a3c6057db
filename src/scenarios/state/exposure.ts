import type { Period } from "../../units/period";
import { BAND_DAYS, BANDS } from "../tenure-bands";
import { CAUSE_COUNT } from "../cause";
import type { ProjectedSpell } from "./spells";

/** Time in post and leavers of one worker type inside a window, by band of service. */
export interface Exposure {
  /** Person-years by heads (conventions 8: days in post ÷ 365), one a band. */
  readonly years: Float64Array;
  /** Leavers by heads, cause within band: `leavers[band * CAUSE_COUNT + cause]`. */
  readonly leavers: Float64Array;
}

export const noExposure = (): Exposure => ({
  years: new Float64Array(BANDS),
  leavers: new Float64Array(BANDS * CAUSE_COUNT),
});

/**
 * Counts by worker type. People who joined before the window enter the risk set at the service they had
 * then (left truncation, M-I1); those still in post are censored at its end.
 */
export function exposureOf(
  spells: readonly ProjectedSpell[],
  window: Period
): Map<string, Exposure> {
  const byType = new Map<string, Exposure>();
  for (const spell of spells) {
    if (spell.leave < window.from || spell.start > window.to) continue;
    let exposure = byType.get(spell.type);
    if (exposure === undefined) byType.set(spell.type, (exposure = noExposure()));
    addSpell(exposure, spell, window);
  }
  return byType;
}

function addSpell(exposure: Exposure, spell: ProjectedSpell, window: Period): void {
  const from = Math.max(spell.start, window.from);
  const to = Math.min(spell.leave, window.to);
  for (let band = 0; band < BANDS; band++) {
    const first = spell.start + (BAND_DAYS[band] ?? 0);
    const last = spell.start + (BAND_DAYS[band + 1] ?? Infinity) - 1;
    const days = Math.min(to, last) - Math.max(from, first) + 1;
    if (days <= 0) continue;
    exposure.years[band] = (exposure.years[band] ?? 0) + days / 365;
    if (spell.leave === to && spell.leave <= last) {
      const cell = band * CAUSE_COUNT + spell.cause;
      exposure.leavers[cell] = (exposure.leavers[cell] ?? 0) + 1;
    }
  }
}

/** The sum of several. */
export function pooled(exposures: Iterable<Exposure>): Exposure {
  const sum = noExposure();
  for (const { years, leavers } of exposures) {
    years.forEach((value, i) => (sum.years[i] = (sum.years[i] ?? 0) + value));
    leavers.forEach((value, i) => (sum.leavers[i] = (sum.leavers[i] ?? 0) + value));
  }
  return sum;
}
