import { monthlyHazard } from "./annual-rate";
import { CAUSE_COUNT, CHANGE, RETIREMENT, VOLUNTARY } from "./cause";
import { expectedRefills } from "./expected-refills";
import type { TypePlan } from "./plan/plan";
import type { TypePath } from "./type-path";
import { BAND_OF, BANDS, MOST_TENURE } from "./tenure-bands";

const UNDER_TWO_YEARS = 24;

/** Joiners that do not depend on who leaves: heads a step, from cohorts or as they are known to have come. */
export interface GivenJoiners {
  readonly heads: Float64Array;
  readonly fte: Float64Array;
}

/**
 * One worker type month by month: people by months of service, each month thinned by the hazard of their
 * band, then a month older; joiners come at the month's end with no service. Exact in expectation: no
 * band is mixed. `refilled`: vacant posts are refilled, beside the joiners given.
 */
export function projectType(
  plan: TypePlan,
  shares: Float64Array,
  { given, refilled }: { readonly given: GivenJoiners | null; readonly refilled: boolean }
): TypePath {
  const steps = shares.length;
  const heads = new Float64Array(MOST_TENURE + 2);
  const fte = new Float64Array(MOST_TENURE + 2);
  const { state } = plan;
  state.tenure.forEach((tenure, i) => {
    heads[tenure] = (heads[tenure] as number) + 1;
    fte[tenure] = (fte[tenure] as number) + (state.fte[i] as number);
  });
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  const path = emptyPath(state.type, steps, sum(heads), sum(fte));
  const refills = refilled ? expectedRefills(plan) : null;
  const joins = cancelling(plan.deleted);
  for (let step = 0; step < steps; step++) {
    thin(plan, step, shares[step] ?? 1, heads, fte, path);
    const exits = exitsIn(path, step);
    refills?.vacate(step, exits, path.exitsFte[step] ?? 0);
    const due = refills?.due(step) ?? { heads: 0, fte: 0 };
    const come = {
      heads: due.heads + (given?.heads[step] ?? 0),
      fte: due.fte + (given?.fte[step] ?? 0),
    };
    const [joined, joinedFte] = joins(step, come.heads, come.fte);
    heads[0] = joined;
    fte[0] = joinedFte;
    path.joiners[step] = joined;
    path.joinersFte[step] = joinedFte;
    close(plan, step, heads, fte, path);
  }
  return path;
}

/** Leavers of one step are taken off, and those who stay grow a month older. */
function thin(
  plan: TypePlan,
  step: number,
  share: number,
  heads: Float64Array,
  fte: Float64Array,
  path: TypePath
): void {
  const byCause = new Float64Array(CAUSE_COUNT);
  const gone = new Float64Array(BANDS);
  const hazard = new Float64Array(BANDS);
  for (let band = 0; band < BANDS; band++)
    hazard[band] = monthlyHazard(rateAt(plan, step, band), share);
  let exitsFte = 0;
  for (let tenure = MOST_TENURE; tenure >= 0; tenure--) {
    const people = heads[tenure] as number;
    const band = BAND_OF[tenure] as number;
    const out = people * (hazard[band] as number);
    const outFte = (fte[tenure] as number) * (hazard[band] as number);
    gone[band] = (gone[band] as number) + out;
    exitsFte += outFte;
    heads[tenure + 1] = people - out;
    fte[tenure + 1] = (fte[tenure] as number) - outFte;
  }
  // Fifty years of service is the last month counted: who is past it stays in it.
  for (const vector of [heads, fte]) {
    vector[MOST_TENURE] = (vector[MOST_TENURE] as number) + (vector[MOST_TENURE + 1] as number);
    vector[MOST_TENURE + 1] = 0;
  }
  for (let band = 0; band < BANDS; band++) {
    const rate = rateAt(plan, step, band);
    if (rate === 0) continue;
    const each = (gone[band] as number) / rate;
    for (let cause = 0; cause < CAUSE_COUNT; cause++)
      byCause[cause] = (byCause[cause] as number) + each * annualAt(plan, step, band, cause);
  }
  path.retirements[step] = byCause[RETIREMENT] as number;
  path.changes[step] = byCause[CHANGE] as number;
  path.resignations[step] = byCause[VOLUNTARY] as number;
  path.leavers[step] =
    byCause.reduce((a, b) => a + b, 0) -
    (byCause[RETIREMENT] as number) -
    (byCause[CHANGE] as number);
  path.exitsFte[step] = exitsFte;
}

function close(
  { listed, postsFte }: TypePlan,
  step: number,
  heads: Float64Array,
  fte: Float64Array,
  path: TypePath
): void {
  let inPost = 0;
  let inPostFte = 0;
  for (let tenure = 0; tenure <= MOST_TENURE; tenure++) {
    const people = heads[tenure] as number;
    inPost += people;
    inPostFte += fte[tenure] as number;
    const cell = step * BANDS + (BAND_OF[tenure] as number);
    path.byBand[cell] = (path.byBand[cell] as number) + people;
    if (tenure < UNDER_TWO_YEARS)
      path.underTwoYears[step] = (path.underTwoYears[step] as number) + people;
  }
  path.heads[step] = inPost;
  path.fte[step] = inPostFte;
  const open = listed.reduce((sum, vacancy) => sum + vacancy.fte, 0);
  const vacant = open + path.openingFte - inPostFte + (postsFte[step] ?? 0);
  path.vacantFte[step] = Math.max(0, vacant);
  path.overFte[step] = Math.max(0, -vacant);
}

const annualAt = ({ annual }: TypePlan, step: number, band: number, cause: number): number =>
  annual[(step * BANDS + band) * CAUSE_COUNT + cause] as number;

/** Leavers per person-year of a band in a step, for all causes together. */
export function rateAt(plan: TypePlan, step: number, band: number): number {
  let sum = 0;
  for (let cause = 0; cause < CAUSE_COUNT; cause++) sum += annualAt(plan, step, band, cause);
  return sum;
}

const exitsIn = ({ leavers, retirements, changes }: TypePath, step: number): number =>
  (leavers[step] ?? 0) + (retirements[step] ?? 0) + (changes[step] ?? 0);

/** Posts deleted stop the next starts: gives what is left of those who would come. */
export function cancelling(
  deleted: Int32Array
): (step: number, heads: number, fte: number) => readonly [heads: number, fte: number] {
  let owed = 0;
  return (step, heads, fte) => {
    owed += deleted[step] ?? 0;
    const stopped = Math.min(owed, heads);
    owed -= stopped;
    return [heads - stopped, heads > 0 ? (fte * (heads - stopped)) / heads : 0];
  };
}

function emptyPath(type: string, steps: number, heads: number, fte: number): TypePath {
  const series = (): Float64Array => new Float64Array(steps);
  return {
    type,
    openingHeads: heads,
    openingFte: fte,
    heads: series(),
    fte: series(),
    joiners: series(),
    joinersFte: series(),
    leavers: series(),
    resignations: series(),
    retirements: series(),
    changes: series(),
    exitsFte: series(),
    byBand: new Float64Array(steps * BANDS),
    underTwoYears: series(),
    vacantFte: series(),
    overFte: series(),
  };
}
