import { waiting } from "./leaving-time";
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
  /** Leavers per person-month in each cell, and the months to one leaver a person: 1 ÷ rate. */
  readonly rate: Float64Array;
  readonly months: Float64Array;
}

/** One table to be filled again for each draw. */
export function survivalTable(paths: ServicePaths, steps: number): SurvivalTable {
  const width = steps + 1;
  return {
    after: new Float64Array(paths.cells * width),
    width,
    rate: new Float64Array(paths.cells),
    months: new Float64Array(paths.cells),
  };
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
  { after, width, rate: rates, months: monthsOf }: SurvivalTable,
  { work, retirement, years }: CellHazards,
  factors: RateFactors
): void {
  for (let cell = 0; cell < work.length; cell++) {
    const band = cell % BANDS;
    const yearly =
      (work[cell] as number) * (factors.work[band] as number) +
      (retirement[cell] as number) * (factors.retirement[band] as number);
    const rate = yearly * (years[cell] as number);
    rates[cell] = rate;
    monthsOf[cell] = 1 / rate;
    const month = steadyExp(-rate);
    let share = 1;
    for (let months = 0; months < width; months++) {
      after[cell * width + months] = share;
      share *= month;
    }
  }
}

/** The step in which somebody on a path leaves who has these bits of chance; -1: he is there at the end. */
export function leavingStep(
  paths: ServicePaths,
  path: number,
  table: SurvivalTable,
  bits: number
): number {
  const { after, width, rate } = table;
  const u = (bits + 0.5) / TWO_32;
  const end = paths.first[path + 1] as number;
  let share = 1;
  let waited = 0;
  for (let at = paths.first[path] as number; at < end; at++) {
    const cell = paths.cell[at] as number;
    const length = paths.length[at] as number;
    const past = share * (after[cell * width + length] as number);
    if (past <= u)
      return (
        (paths.step[at] as number) + monthOfLeaving(table, cell, length, share, waited, bits) - 1
      );
    share = past;
    waited += (rate[cell] as number) * length;
  }
  return -1;
}

/**
 * The month of a stretch, from 1 on, in which somebody leaves who does so in it. The guess of `waiting` is
 * seldom off, and is put right exactly. `share` is in post when the stretch begins, −ln of it is `waited`.
 */
export function monthOfLeaving(
  { after, width, months: monthsOf }: SurvivalTable,
  cell: number,
  length: number,
  share: number,
  waited: number,
  bits: number
): number {
  const u = (bits + 0.5) / TWO_32;
  const row = cell * width;
  let month = 1 + (((waiting(bits) - waited) * (monthsOf[cell] as number)) | 0);
  if (month > length) month = length;
  else if (month < 1) month = 1;
  while (month > 1 && share * (after[row + month - 1] as number) <= u) month--;
  while (share * (after[row + month] as number) > u) month++;
  return month;
}

const TWO_32 = 4294967296;
