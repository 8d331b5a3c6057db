import { FAR_DAY } from "../../../src/units/day";
import { overYear } from "../../../src/scenarios/money/money-path";
import { moneyTerms } from "../../../src/scenarios/money/money-terms";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import { project } from "../../../src/scenarios/project";
import type { Projection } from "../../../src/scenarios/projection";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { simulate } from "../../../src/scenarios/simulate/simulate";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import type { Money } from "../../../src/scenarios/state/money-state";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";
import { sampleWorkforce } from "../sample-workforce";

const STAFF = "Police staff";
const rated = (rate: Money["rates"][number]["rate"], value: number) => ({
  rate,
  from: 0,
  to: FAR_DAY,
  value,
  status: "made up",
});

/** Every FTE costs £12,000 a year, £1,000 a month, before insurance. */
const money = (insurance: number, threshold = 0): Money => ({
  pay: new Map([[STAFF, [{ salary: 12_000, fte: 1, shares: 1, count: 100 }]]]),
  rates: [rated("employer_ni_rate", insurance), rated("employer_ni_threshold", threshold)],
  staffPension: 0,
  levy: 0,
  vacancyFactor: 0,
  phasing: "part-month",
  trainingBudget: null,
  trainingForecast: null,
  replacementCost: null,
  asAt: 0,
  reason: null,
});

const people = (rates = flatRates([])) =>
  madeUpType(STAFF, new Array<number>(100).fill(30), { rates });
const growing = (pounds = money(0), rates = flatRates([])): ProjectionState =>
  madeUpState([people(rates)], {
    money: pounds,
    cohorts: [{ ...intakeIn(3, 10), type: STAFF }],
  });

function projected(
  state: ProjectionState,
  settings: readonly LeverSetting[] = [],
  months = 12
): Projection {
  const projection = project(state, { name: "made up", settings }, months);
  if (!projection.ok) throw new Error(projection.error);
  return projection.value;
}

const changeOf = (a: Float64Array, b: Float64Array): number[] =>
  Array.from(a, (value, i) => (b[i] ?? Number.NaN) - value);

test("increments of 2.4% a year: a fifth of a percent more pay in the first month, 2.4% in the twelfth", () => {
  const state = growing();
  const plain = projected({ ...state, cohorts: [] }).money;
  const moved = projected({ ...state, cohorts: [] }, [{ lever: "increments", value: 0.024 }]).money;
  const more = changeOf(plain.pay, moved.pay);
  expect(more[0]).toBeCloseTo(100_000 * 0.002, 8);
  expect(more[11]).toBeCloseTo(100_000 * 0.024, 8);
  expect(changeOf(plain.surplus, moved.surplus)[11]).toBeCloseTo(-100_000 * 0.024, 8);
});

test("increments from the seventh to the ninth month add a quarter of their year and stay", () => {
  const state = { ...growing(), cohorts: [] };
  const { first } = state;
  const moved = projected(state, [
    { lever: "increments", value: 0.04, from: first + 6, to: first + 8, type: STAFF },
  ]).money;
  const plain = projected(state).money;
  const more = changeOf(plain.pay, moved.pay);
  expect(more.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(more[8]).toBeCloseTo(100_000 * 0.01, 8);
  expect(more[11]).toBeCloseTo(100_000 * 0.01, 8);
});

test("an award comes on top of the pay that increments have made", () => {
  const state = { ...growing(), cohorts: [] };
  const { pay } = projected(state, [
    { lever: "increments", value: 0.024 },
    { lever: "pay_award", value: 0.1, from: state.first + 11 },
  ]).money;
  expect(pay[11]).toBeCloseTo(100_000 * 1.024 * 1.1, 6);
});

test("ten joiners at 80% of the mean save a fifth of their pay from the month after they come", () => {
  const plain = projected(growing()).money;
  const moved = projected(growing(), [{ lever: "joiner_pay", value: 0.8 }]).money;
  const saved = changeOf(plain.newSaving, moved.newSaving);
  expect(saved.slice(0, 3)).toEqual([0, 0, 0]);
  expect(saved[3]).toBeCloseTo(10 * 200, 8);
  expect(saved[11]).toBeCloseTo(10 * 200, 8);
  expect(changeOf(plain.pay, moved.pay)[11]).toBeCloseTo(-2000, 8);
  expect(changeOf(plain.surplus, moved.surplus)[11]).toBeCloseTo(2000, 8);
});

test("a joiner paid less saves insurance only down to the threshold", () => {
  const pounds = money(0.1, 11_000);
  const plain = projected(growing(pounds)).money;
  const moved = projected(growing(pounds), [{ lever: "joiner_pay", value: 0.8 }]).money;
  // 12,000 + 10% of 1,000 against 9,600 without insurance.
  expect(changeOf(plain.newSaving, moved.newSaving)[5]).toBeCloseTo((10 * 2500) / 12, 8);
});

test("a joiner who has left saves nothing by his pay any more", () => {
  const rates = flatRates([0, 1.2, 0, 0]);
  const plain = projected(growing(money(0), rates)).money;
  const moved = projected(growing(money(0), rates), [{ lever: "joiner_pay", value: 0.8 }]).money;
  const stays = Math.exp(-0.1);
  expect(changeOf(plain.newSaving, moved.newSaving)[5]).toBeCloseTo(
    10 * 200 * stays * stays * (1 - (1 - stays) / 2),
    8
  );
});

test("who joins after the setting ends is paid the mean", () => {
  const state = growing();
  const setting = { lever: "joiner_pay", value: 0.8, to: state.first + 1 } as const;
  const plain = projected(state).money;
  const moved = projected(state, [setting]).money;
  expect(changeOf(plain.newSaving, moved.newSaving).every((change) => change === 0)).toBe(true);
});

test("the draws follow: cheaper joiners' mean surplus is the projection's", () => {
  const refilled = madeUpState(
    [
      madeUpType(STAFF, new Array<number>(100).fill(30), {
        rates: flatRates([0, 0.3, 0, 0]),
        filledBy: "refill",
        timeToFill: { months: 2.5, standardError: 0, evidence: "made up" },
      }),
    ],
    { money: money(0.1, 5_000) }
  );
  const scenario = { name: "made up", settings: [{ lever: "joiner_pay", value: 0.7 }] as const };
  const drawn = simulate(refilled, scenario, 24, { seed: 5, draws: 4000, sure: true });
  if (!drawn.ok || drawn.value.surplus === null) throw new Error("no surplus was drawn");
  const { mean, spread } = drawn.value.surplus;
  const expected = projected(refilled, scenario.settings, 24).money.surplus;
  const plain = projected(refilled, [], 24).money.surplus;
  for (const step of [6, 12, 23]) {
    const error = spread[step]! / Math.sqrt(4000);
    expect(Math.abs(mean[step]! - expected[step]!)).toBeLessThan(4 * error);
    expect(expected[step]! - plain[step]!).toBeGreaterThan(20 * error);
  }
});

test("no increments and joiners at the mean: every number of the force is the same to the bit", async () => {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  const neutral: LeverSetting[] = [
    { lever: "increments", value: 0 },
    { lever: "joiner_pay", value: 1 },
  ];
  expect(projected(state.value, neutral, 18).money).toEqual(projected(state.value, [], 18).money);
  const sum = (settings: readonly LeverSetting[]): string => {
    const drawn = simulate(state.value, { name: "", settings }, 12, { seed: 1, draws: 50 });
    return drawn.ok ? drawn.value.checksum : drawn.error;
  };
  expect(sum(neutral)).toBe(sum([]));
});

test("pounds of a year move by what its months move", async () => {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  const cheaper: LeverSetting = { lever: "joiner_pay", value: 0.8, type: "Police officer" };
  const plain = projected(state.value).money;
  const moved = projected(state.value, [cheaper]).money;
  const gain = (overYear(moved, "surplus", 2025) ?? 0) - (overYear(plain, "surplus", 2025) ?? 0);
  const plan = planOf(state.value, { name: "", settings: [cheaper] }, 12);
  const terms = plan.ok ? moneyTerms(plan.value) : plan;
  if (!terms.ok) throw new Error(terms.error);
  expect(terms.value.joiners.map((saving) => saving !== null)).toEqual([false, true, false]);
  expect(gain).toBeGreaterThan(100_000);
  expect(-gain).toBeCloseTo(
    (overYear(moved, "pay", 2025) ?? 0) - (overYear(plain, "pay", 2025) ?? 0),
    4
  );
});
