import { scramble } from "../../statistics/counter-random";
import { financialYearOf, yearPeriod } from "../../units/financial-year";
import { firstDayOf, monthOf, shortMonth } from "../../units/month";
import { drawnQuantiles } from "../../statistics/drawn-quantiles";
import { expectedCohorts } from "../expected-cohorts";
import { moneyTerms } from "../money/money-terms";
import type { Plan } from "../plan/plan";
import { checkpointsOf } from "../project";
import { chanceError } from "./chance-error";
import { FAN_SHARES, Columns, fanOf, medianError } from "./columns";
import type { DrawBlock } from "./draw-block";
import type { Fan, Simulation, TargetChance, YearOutcome } from "./simulation";

/** What blocks of draws of a plan say together, whatever the blocks. They are in the order of their draws. */
export function summarise(
  plan: Plan,
  blocks: readonly DrawBlock[],
  { seed, sure = false }: { readonly seed: number; readonly sure?: boolean }
): Simulation {
  const steps = plan.months.length;
  const columns = new Columns(blocks, steps);
  const { draws } = columns;
  const types = plan.types.map(({ state: { type } }, t) => ({
    type,
    heads: fanOf(steps, draws, (step, values) => {
      columns.add("heads", t * steps + step, values);
    }),
    exits: fanOf(steps, draws, (step, values) => {
      columns.add("exits", t * steps + step, values);
    }),
  }));
  const allHeads = (step: number, values: Float64Array): void => {
    for (let t = 0; t < types.length; t++) columns.add("heads", t * steps + step, values);
  };
  const last = new Float64Array(draws);
  allHeads(steps - 1, last);
  const uplift = upliftChances(plan, columns);
  const { surplus, years } = poundsOf(plan, columns);
  return {
    scenario: plan.scenario,
    months: plan.months,
    seed,
    draws,
    sure,
    types,
    total: fanOf(steps, draws, allHeads),
    surplus,
    years,
    uplift,
    medianError: medianError(last),
    chanceError: Math.max(0, ...uplift.map(({ standardError }) => standardError)),
    binding: bindingLimits(plan),
    checksum: checksumOf(blocks),
  };
}

function upliftChances({ state, types, months }: Plan, columns: Columns): TargetChance[] {
  const t = types.findIndex(({ state: { type } }) => type === "Police officer");
  const target = state.upliftTarget;
  if (t < 0 || target === null) return [];
  return checkpointsOf(months).map((step): TargetChance => {
    const heads = new Float64Array(columns.draws);
    columns.add("heads", t * columns.steps + step, heads);
    const met = heads.reduce((count, value) => count + (value >= target ? 1 : 0), 0);
    const chance = met / columns.draws;
    return {
      words: `${target.toLocaleString("en-GB")} officers at the end of ${shortMonth(months[step] ?? 0)}`,
      step,
      chance,
      standardError: chanceError(chance, columns.draws),
      expectedShortfall:
        heads.reduce((sum, value) => sum + Math.max(0, target - value), 0) / columns.draws,
    };
  });
}

function poundsOf(
  plan: Plan,
  columns: Columns
): { readonly surplus: Fan | null; readonly years: YearOutcome[] } {
  const terms = moneyTerms(plan);
  if (!terms.ok) return { surplus: null, years: [] };
  const { months, before, openSaving, cover, factor, aboveBudget } = terms.value;
  const fixed = (at: number): number =>
    (openSaving[at] ?? 0) - (cover[at] ?? 0) - (factor[at] ?? 0) - (aboveBudget[at] ?? 0);
  const steps = plan.months.length;
  const surplus = fanOf(steps, columns.draws, (step, values) => {
    values.fill(fixed(before + step));
    columns.add("newSaving", step, values);
  });
  const ends = months.filter((month) => month % 12 === 2);
  const years = ends.map((end): YearOutcome => {
    const year = financialYearOf(firstDayOf(end));
    const values = new Float64Array(columns.draws);
    let known = 0;
    for (let at = months.indexOf(monthOf(yearPeriod(year).from)); at <= months.indexOf(end); at++) {
      known += fixed(at);
      if (at >= before) columns.add("newSaving", at - before, values);
    }
    for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) + known;
    const met = values.reduce((count, value) => count + (value >= 0 ? 1 : 0), 0);
    const [low = Number.NaN, middle = low, high = low] = drawnQuantiles(values, FAN_SHARES);
    return { year, low, middle, high, chance: met / columns.draws };
  });
  return { surplus, years };
}

/** Caps that hold back what would come: the middle of the draws may differ from the projection there. */
function bindingLimits(plan: Plan): string[] {
  const full = expectedCohorts(plan).filter(
    ({ step, filled, places, confirmed }) => step >= 0 && filled >= places && confirmed < places
  );
  const cut = plan.types.filter(({ deleted }) => deleted.some((posts) => posts > 0));
  return [
    ...full.map(({ cohort, places }) => `cohort ${cohort} is full at ${places} places`),
    ...cut.map(({ state: { type } }) => `${type}: posts deleted stop the next starts`),
  ];
}

/** The same for the same draws, however they are cut into blocks: every number is mixed with its place. */
function checksumOf(blocks: readonly DrawBlock[]): string {
  let sum = 0;
  let pounds = 0;
  for (const { from, to, heads, newSaving } of blocks) {
    const draws = to - from;
    for (let column = 0; column * draws < heads.length; column++) {
      const mixed = scramble(column);
      const start = column * draws - from;
      for (let draw = from; draw < to; draw++)
        sum = (sum + Math.imul(heads[start + draw] as number, scramble(draw ^ mixed) | 1)) | 0;
    }
    for (let start = -from; start + from < newSaving.length; start += draws)
      for (let draw = from; draw < to; draw++)
        pounds =
          (pounds + Math.imul(Math.floor((newSaving[start + draw] as number) * 100), draw | 1)) | 0;
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, "0");
  return `${hex(sum)}-${hex(pounds)}`;
}
