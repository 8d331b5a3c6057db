import { steadyExp } from "../../statistics/steady-exp";
import { CAUSE_COUNT, RETIREMENT } from "../cause";
import type { Plan, TypePlan } from "../plan/plan";
import { BANDS } from "../tenure-bands";
import type { ServicePaths } from "./service-paths";
import type { RateFactors } from "./rate-factors";

/** Shares still in post after 0, 1, 2 … months in each hazard cell: `after[cell * width + months]`. */
export interface SurvivalTable {
  readonly after: Float64Array;
  readonly width: number;
}

/** One table to be filled again for each draw. */
export function survivalTable(paths: ServicePaths, steps: number): SurvivalTable {
  const width = steps + 1;
  return { after: new Float64Array(paths.cells * width), width };
}

/** Rates of a type by cell and kind, of which a draw's are multiples. Leavers per person-year. */
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

/** Fills the table with one draw's hazards: powers by repeated multiplication, one exponential a cell. */
export function fillSurvival(
  { after, width }: SurvivalTable,
  { work, retirement, years }: CellHazards,
  factors: RateFactors
): void {
  for (let cell = 0; cell < work.length; cell++) {
    const band = cell % BANDS;
    const rate =
      (work[cell] as number) * (factors.work[band] as number) +
      (retirement[cell] as number) * (factors.retirement[band] as number);
    const month = steadyExp(-rate * (years[cell] as number));
    let share = 1;
    for (let months = 0; months < width; months++) {
      after[cell * width + months] = share;
      share *= month;
    }
  }
}

/** The step in which somebody on a path leaves whose chance number is `u`; -1: he is there at the end. */
export function leavingStep(
  paths: ServicePaths,
  path: number,
  { after, width }: SurvivalTable,
  u: number
): number {
  let share = 1;
  const end = paths.first[path + 1] as number;
  for (let at = paths.first[path] as number; at < end; at++) {
    const row = (paths.cell[at] as number) * width;
    const length = paths.length[at] as number;
    const past = share * (after[row + length] as number);
    if (past > u) {
      share = past;
      continue;
    }
    // An exponential is nearly a parabola within a stretch: the guess is seldom off, and is put right exactly.
    const gone = (share - u) / (share - past);
    const bend = ((1 - gone) * (share - past)) / (share + past);
    let months = 1 + Math.floor(gone * (1 - bend) * length);
    if (!(months >= 1)) months = 1;
    else if (months > length) months = length;
    while (months > 1 && share * (after[row + months - 1] as number) <= u) months--;
    while (share * (after[row + months] as number) > u) months++;
    return (paths.step[at] as number) + months - 1;
  }
  return -1;
}
