import { CAUSE_COUNT, RETIREMENT } from "../cause";
import type { Plan, TypePlan } from "../plan/plan";
import { BANDS } from "../tenure-bands";
import type { RateFactors } from "./rate-factors";

/** Rates of a type by hazard cell and kind, of which a draw's are multiples. Leavers per person-year. */
export interface CellHazards {
  /** Ordinary retirement apart, for it is drawn apart. */
  readonly work: Float64Array;
  readonly retirement: Float64Array;
  /** Share of a year one step in the cell lasts. */
  readonly years: Float64Array;
}

export function cellHazards(
  { shares }: Plan,
  { annual, epoch }: TypePlan,
  cells: number
): CellHazards {
  const work = new Float64Array(cells);
  const retirement = new Float64Array(cells);
  const last = cells / BANDS - 1;
  const stepsOf = Array.from({ length: last + 1 }, (_, at) =>
    at === last ? 0 : epoch.indexOf(at)
  );
  for (let cell = 0; cell < cells; cell++) {
    const band = cell % BANDS;
    const step = stepsOf[(cell - band) / BANDS] ?? 0;
    for (let cause = 0; cause < CAUSE_COUNT; cause++) {
      const rate = annual[(step * BANDS + band) * CAUSE_COUNT + cause] ?? 0;
      const into = cause === RETIREMENT ? retirement : work;
      into[cell] = (into[cell] ?? 0) + rate;
    }
  }
  const years = Float64Array.from({ length: cells }, (_, cell) =>
    cell >= last * BANDS ? (shares[0] ?? 1) / 12 : 1 / 12
  );
  return { work, retirement, years };
}

/** One draw's hazard of each cell, leavers per person-step, into `into`. */
export function drawnHazards(
  { work, retirement, years }: CellHazards,
  factors: RateFactors,
  into: Float64Array
): void {
  for (let cell = 0; cell < into.length; cell++) {
    const band = cell % BANDS;
    const yearly =
      (work[cell] as number) * (factors.work[band] as number) +
      (retirement[cell] as number) * (factors.retirement[band] as number);
    into[cell] = yearly * (years[cell] as number);
  }
}
