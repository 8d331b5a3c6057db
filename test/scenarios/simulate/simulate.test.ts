import fc from "fast-check";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import type { Plan } from "../../../src/scenarios/plan/plan";
import { projectPlan } from "../../../src/scenarios/project";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { drawBlock, Drawer, type DrawBlock } from "../../../src/scenarios/simulate/draw-block";
import { simulate, simulateTo } from "../../../src/scenarios/simulate/simulate";
import { summarise } from "../../../src/scenarios/simulate/summarise";
import { cellRates, flatRates } from "../../../src/scenarios/state/cell-rates";
import { noExposure } from "../../../src/scenarios/state/exposure";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import { intakeIn, madeUpState, madeUpType, yearlyChance } from "../made-up-state";

function planned(
  state: ProjectionState,
  months: number,
  settings: readonly LeverSetting[] = []
): Plan {
  const plan = planOf(state, { name: "made up", settings }, months);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

function drawn(plan: Plan, seed: number, from: number, to: number, sure = true): DrawBlock {
  const block = drawBlock(plan, { seed, from, to, sure });
  if (!block.ok) throw new Error(block.error);
  return block.value;
}

const SPREAD = Array.from({ length: 400 }, (_, i) => (i * 13) % 420);
const mixed = flatRates([0.01, 0.05, 0.02, 0.01]);
const officers = (rest = {}) => madeUpType("Police officer", SPREAD, { rates: mixed, ...rest });
const staff = madeUpType("Police staff", SPREAD.slice(0, 150), {
  rates: flatRates([0, 0.1, 0.05, 0]),
  filledBy: "refill",
  timeToFill: { months: 3.4, standardError: 0, evidence: "made up" },
});
const force = () =>
  madeUpState([officers(), staff], { cohorts: [intakeIn(3, 20), intakeIn(9, 15)] });

const DRAWS = 4_000;

describe("hazards fixed and no cap binding", () => {
  const plan = planned(force(), 36, [
    { lever: "leavers_kept", value: 0.3, from: force().first + 18 },
  ]);
  const { types } = summarise(plan, [drawn(plan, 11, 0, DRAWS)], { seed: 11, sure: true });
  const projection = projectPlan(plan);

  test("the expectation is the projection's, by type and month, within Monte Carlo error", () => {
    types.forEach(({ heads, exits }, t) => {
      const path = projection.types[t]!;
      for (let step = 0; step < 36; step += 5) {
        const error = heads.spread[step]! / Math.sqrt(DRAWS);
        expect(Math.abs(heads.mean[step]! - path.heads[step]!)).toBeLessThan(4 * error);
        const out = path.leavers[step]! + path.retirements[step]! + path.changes[step]!;
        expect(Math.abs(exits.mean[step]! - out)).toBeLessThan(
          (4 * exits.spread[step]!) / Math.sqrt(DRAWS)
        );
      }
    });
  });

  test("the variance is that of binomial thinning, person by person", () => {
    for (const step of [0, 11, 35]) {
      let variance = 0;
      const hazard = (from: number): number => {
        let rate = 0;
        for (let at = from; at <= step; at++)
          rate += (0.09 * (at < 18 ? 1 : 0.7) + (at < 18 ? 0 : 0.003)) / 12;
        return 1 - Math.exp(-rate);
      };
      const thinned = (people: number, from: number): number =>
        people * hazard(from) * (1 - hazard(from));
      variance += thinned(400, 0);
      if (step >= 3) variance += thinned(20, 3);
      if (step >= 9) variance += thinned(15, 9);
      const ratio = types[0]!.heads.spread[step]! ** 2 / variance;
      // A variance from n draws has a standard error of about √(2 ÷ n) of itself.
      expect(Math.abs(ratio - 1)).toBeLessThan(4 * Math.sqrt(2 / DRAWS));
    }
  });
});

test("people are neither made nor lost in any draw, with levers of every kind", () => {
  const lever: fc.Arbitrary<LeverSetting> = fc.oneof(
    fc.record({
      lever: fc.constant("leaver_rate" as const),
      value: fc.double({ min: 0, max: 0.9, noNaN: true }),
    }),
    fc.record({
      lever: fc.constant("time_to_fill" as const),
      value: fc.double({ min: 0, max: 9, noNaN: true }),
    }),
    fc.record({
      lever: fc.constant("posts_added" as const),
      value: fc.integer({ min: -20, max: 20 }),
      type: fc.constantFrom("Police staff", "Police officer"),
      from: fc.integer({ min: force().first, max: force().first + 11 }),
    }),
    fc.record({
      lever: fc.constant("freeze" as const),
      value: fc.constant(1),
      to: fc.constant(force().first + 5),
    }),
    fc.record({
      lever: fc.constant("intake_loss" as const),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
    })
  );
  fc.assert(
    fc.property(
      fc.array(lever, { maxLength: 4 }),
      fc.integer(),
      fc.boolean(),
      (settings, seed, sure) => {
        const plan = planned(force(), 24, settings);
        const draws = 5;
        const wrong: number[][] = [];
        const { heads, joiners, exits } = drawn(plan, seed, 0, draws, sure);
        plan.types.forEach(({ state }, t) => {
          for (let draw = 0; draw < draws; draw++) {
            let inPost = state.tenure.length;
            for (let step = 0; step < 24; step++) {
              const at = (t * 24 + step) * draws + draw;
              inPost += joiners[at]! - exits[at]!;
              const sound = heads[at] === inPost && inPost >= 0;
              if (!sound || joiners[at]! < 0 || exits[at]! < 0) wrong.push([t, draw, step]);
            }
          }
        });
        expect(wrong).toEqual([]);
      }
    ),
    { numRuns: 40 }
  );
});

test("a draw is the same in whatever block it is made", () => {
  const plan = planned(force(), 24);
  const whole = summarise(plan, [drawn(plan, 3, 0, 90, false)], { seed: 3 });
  const parts = summarise(
    plan,
    [
      [0, 17],
      [17, 64],
      [64, 90],
    ].map(([a, b]) => drawn(plan, 3, a!, b!, false)),
    { seed: 3 }
  );
  expect(parts).toEqual(whole);
});

test("a drawer's later blocks do not depend on its earlier ones", () => {
  const plan = planned(force(), 24, [{ lever: "joiner_pay", value: 0.8 }]);
  const drawer = new Drawer(plan, { seed: 3 });
  const late = drawer.block(60, 90);
  const early = drawer.block(0, 60);
  if (!late.ok || !early.ok) throw new Error("not drawn");
  expect(late.value).toEqual(drawn(plan, 3, 60, 90, false));
  expect(early.value).toEqual(drawn(plan, 3, 0, 60, false));
});

test("the checksum of these draws is this, in every engine", () => {
  const plan = planned(force(), 24);
  expect(
    summarise(plan, [drawn(plan, 3, 0, 200, false)], { seed: 3 }).checksum
  ).toMatchInlineSnapshot(`"9a9eb107-00000000"`);
});

test("common random numbers: with fewer leaving, nobody leaves earlier in any draw", () => {
  const plain = drawn(planned(force(), 24), 5, 0, 200, false);
  const kept = drawn(
    planned(force(), 24, [{ lever: "leavers_kept", value: 0.2, type: "Police officer" }]),
    5,
    0,
    200,
    false
  );
  const officersOnly = 24 * 200;
  const fewer = kept.heads.slice(0, officersOnly).findIndex((heads, i) => heads < plain.heads[i]!);
  expect(fewer).toBe(-1);
  expect([...kept.heads.slice(officersOnly)]).toEqual([...plain.heads.slice(officersOnly)]);
});

test("rates estimated from few leavers widen the band, and leave its mean where it was", () => {
  const seen = noExposure();
  seen.years.fill(20);
  for (let band = 0; band < 8; band++) seen.leavers[band * 4 + 1] = 2;
  const state = madeUpState([officers({ rates: cellRates(seen, seen) })]);
  const run = (sure: boolean) =>
    simulate(state, { name: "made up", settings: [] }, 24, { seed: 2, draws: 3000, sure });
  const [known, estimated] = [run(true), run(false)];
  if (!known.ok || !estimated.ok) throw new Error("not simulated");
  expect(estimated.value.total.spread[23]! / known.value.total.spread[23]!).toBeGreaterThan(1.5);
  expect(Math.abs(estimated.value.total.mean[23]! - known.value.total.mean[23]!)).toBeLessThan(
    (5 * estimated.value.total.spread[23]!) / Math.sqrt(3000)
  );
});

test("a cohort's starters are binomial: candidates times the chance, and no more than its places", () => {
  const state = madeUpState([officers({ rates: yearlyChance(0) })], {
    cohorts: [{ ...intakeIn(6, 0), places: 1000 }],
    pipeline: [
      { stage: "Applied", candidates: 300, conversion: 0.5, daysToStart: 100 },
      { stage: "Vetting", candidates: 50, conversion: 0.8, daysToStart: 500 },
    ],
  });
  const run = (places: number) =>
    simulate(
      state,
      { name: "made up", settings: [{ lever: "cohort_places", value: places }] },
      12,
      { seed: 4, draws: 4000, sure: true }
    );
  const [open, capped] = [run(1000), run(110)];
  if (!open.ok || !capped.ok) throw new Error("not simulated");
  expect(open.value.total.mean[11]! - 400).toBeCloseTo(120, 0);
  expect(open.value.total.spread[11]! ** 2 / (300 * 0.4 * 0.6)).toBeCloseTo(1, 1);
  expect(capped.value.total.high[11]).toBe(510);
  expect(capped.value.binding).toEqual(["cohort M6 is full at 110 places"]);
});

test("of an intake's starters a binomial number is lost in training, afresh in every draw", () => {
  const state = madeUpState([officers({ rates: yearlyChance(0) })], {
    cohorts: [intakeIn(6, 100)],
  });
  const settings: LeverSetting[] = [{ lever: "intake_loss", value: 0.25 }];
  const chances = { seed: 6, draws: 2000, sure: true };
  const result = simulate(state, { name: "made up", settings }, 12, chances);
  if (!result.ok) throw new Error(result.error);
  const { mean, spread } = result.value.total;
  expect(Math.abs(mean[11]! - 475)).toBeLessThan(4 * Math.sqrt(18.75 / 2000));
  expect(Math.abs(spread[11]! ** 2 / 18.75 - 1)).toBeLessThan(4 * Math.sqrt(2 / 2000));
});

test("draws go on until the median and the chances are as precise as asked, and their number is given", () => {
  const asked = { median: 0.5, chance: 0.02, least: 100, most: 100_000 };
  const result = simulateTo(force(), { name: "made up", settings: [] }, 12, { seed: 1 }, asked);
  if (!result.ok) throw new Error(result.error);
  expect(result.value.draws).toBe(800);
  expect(result.value.medianError).toBeLessThanOrEqual(0.5);
});
