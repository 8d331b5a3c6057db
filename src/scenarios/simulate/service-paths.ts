import type { Plan, TypePlan } from "../plan/plan";
import { BAND_OF, bandEnd, BANDS, MOST_TENURE, TENURE_BANDS } from "../tenure-bands";

/**
 * The stretches of constant hazard somebody passes through from a step on, by the months of service he
 * begins it with: only the hazards themselves differ from draw to draw.
 */
export interface ServicePaths {
  /** Path p has the stretches `first[p]` up to, not with, `first[p + 1]`. */
  readonly first: Int32Array;
  /** Hazard cell of a stretch: epoch × BANDS + band. */
  readonly cell: Int32Array;
  /** Its first step, and how many steps it is long. */
  readonly step: Int32Array;
  readonly length: Int32Array;
  /** Number of hazard cells. */
  readonly cells: number;
}

/** Somebody of `tenure` months of service when step `from` begins. */
export interface Entry {
  readonly tenure: number;
  readonly from: number;
}

/**
 * Everybody who stays in one band of service for all steps is on one path: the months of service to stand
 * for those of somebody at the opening.
 */
export function sameCourse(tenure: number, steps: number): number {
  const band = BAND_OF[tenure] ?? 0;
  const end = bandEnd(band);
  return end === Infinity ? (TENURE_BANDS[band]?.from ?? 0) : Math.max(tenure, end - steps);
}

/** The paths of several entries. A first step that is part of a month has hazard cells of its own. */
export function servicePaths(
  plan: Plan,
  { epoch }: TypePlan,
  entries: readonly Entry[]
): ServicePaths {
  const steps = plan.months.length;
  const epochs = (epoch[steps - 1] ?? 0) + 1;
  const part = (plan.shares[0] ?? 1) < 1;
  const first: number[] = [];
  const stretches: { cell: number; step: number; length: number }[] = [];
  for (const { tenure, from } of entries) {
    first.push(stretches.length);
    let step = from;
    while (step < steps) {
      const service = Math.min(MOST_TENURE, tenure + step - from);
      const band = BAND_OF[service] ?? 0;
      const at = part && step === 0 ? epochs : (epoch[step] ?? 0);
      const inBand = bandEnd(band) - service;
      let to = step + 1;
      while (to < steps && at !== epochs && epoch[to] === at && to - step < inBand) to++;
      stretches.push({ cell: at * BANDS + band, step, length: to - step });
      step = to;
    }
  }
  first.push(stretches.length);
  return {
    first: Int32Array.from(first),
    cell: Int32Array.from(stretches, ({ cell }) => cell),
    step: Int32Array.from(stretches, ({ step }) => step),
    length: Int32Array.from(stretches, ({ length }) => length),
    cells: (epochs + 1) * BANDS,
  };
}
