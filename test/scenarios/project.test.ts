import fc from "fast-check";
import { project } from "../../src/scenarios/project";
import type { Projection } from "../../src/scenarios/projection";
import { BASELINE, type LeverSetting } from "../../src/scenarios/scenario";
import { flatRates } from "../../src/scenarios/state/cell-rates";
import type { ProjectionState } from "../../src/scenarios/state/projection-state";
import { CAUSE_COUNT } from "../../src/scenarios/cause";
import { BANDS, TENURE_BANDS } from "../../src/scenarios/tenure-bands";
import cases from "../data/worked-cases.json";
import { intakeIn, madeUpState, madeUpType, yearlyChance } from "./made-up-state";

function projected(
  state: ProjectionState,
  months: number,
  settings: readonly LeverSetting[] = []
): Projection {
  const projection = project(state, { name: "made up", settings }, months);
  if (!projection.ok) throw new Error(projection.error);
  return projection.value;
}

const H01_INTAKES = [
  [3, 48],
  [4, 48],
  [6, 48],
  [7, 48],
  [9, 48],
  [11, 62],
  [12, 63],
] as const;

/** 2,353.83 FTE as 2,354 people, of whom one works the rest. */
function h01(): ProjectionState {
  const tenure = Array.from({ length: 2354 }, (_, i) => (i * 7) % 400);
  const fte = new Float64Array(2354).fill(1);
  fte[0] = 0.83;
  return madeUpState([madeUpType("Police officer", tenure, { fte })], {
    cohorts: H01_INTAKES.map(([month, people]) => intakeIn(month, people)),
  });
}

test("H01: 2,353.83 FTE, 6.6% a year and 365 recruits at month ends close the year at 2,554.82 FTE", () => {
  const expected = (cases as { id: string; expected: { constant_hazard_close?: number } }[]).find(
    ({ id }) => id === "H01"
  )?.expected.constant_hazard_close;
  const [officers] = projected(h01(), 12).types;
  expect(officers?.joiners.reduce((a, b) => a + b, 0)).toBe(365);
  expect(officers?.fte[11]).toBeCloseTo(expected ?? Number.NaN, 2);
});

test("a leaver rate of 6.6% set outright is H01's, whatever the rates were", () => {
  const [type] = h01().types;
  const state = { ...h01(), types: [{ ...type!, rates: yearlyChance(0.2) }] };
  const set = projected(state, 12, [{ lever: "leaver_rate", value: 0.066 }]);
  expect(set.types[0]?.fte[11]).toBeCloseTo(2554.82, 2);
});

test("holding on to one leaver in five takes a fifth off the leavers per person-year", () => {
  const kept = projected(h01(), 1, [{ lever: "leavers_kept", value: 0.2 }]).types[0]!;
  const rate = -Math.log(1 - 0.066);
  expect(kept.leavers[0]).toBeCloseTo(2354 * (1 - Math.exp((-rate * 0.8) / 12)), 6);
});

test("a lever dated from the seventh month changes nothing before it", () => {
  const state = h01();
  const moved = projected(state, 12, [{ lever: "leaver_rate", value: 0, from: state.first + 6 }]);
  const plain = projected(state, 12);
  expect([...moved.types[0]!.heads.slice(0, 6)]).toEqual([...plain.types[0]!.heads.slice(0, 6)]);
  expect(moved.types[0]!.leavers[6]).toBe(0);
});

test("a lever for one band of service leaves the others as they were", () => {
  const state = madeUpState([madeUpType("PCSO", [0, 0, 100, 100])]);
  const moved = projected(state, 1, [{ lever: "leavers_kept", value: 1, band: 0 }]).types[0]!;
  const plain = projected(state, 1).types[0]!;
  expect(moved.leavers[0]).toBeCloseTo(plain.leavers[0]! / 2, 12);
});

test("somebody on the last month of a band leaves at the next band's rate a month later", () => {
  const annual = Float64Array.from({ length: BANDS * CAUSE_COUNT }, (_, i) => (i === 1 ? 1.2 : 0));
  const state = madeUpState([madeUpType("PCSO", [11], { rates: { ...flatRates([]), annual } })]);
  const { leavers } = projected(state, 3).types[0]!;
  expect(leavers[0]).toBeCloseTo(1 - Math.exp(-0.1), 12);
  expect([leavers[1], leavers[2]]).toEqual([0, 0]);
  expect(TENURE_BANDS[1].from).toBe(12);
});

test("half a first month has half the hazard", () => {
  const state = { ...madeUpState([madeUpType("PCSO", [5])]), firstShare: 0.5 };
  const rate = -Math.log(1 - 0.066);
  expect(projected(state, 1).types[0]!.leavers[0]).toBeCloseTo(1 - Math.exp(-rate / 24), 12);
});

describe("posts refilled", () => {
  const staff = (months: number, rest = {}) =>
    madeUpState([
      madeUpType("Police staff", new Array<number>(100).fill(30), {
        filledBy: "refill",
        timeToFill: { months, standardError: 0, evidence: "made up" },
        ...rest,
      }),
    ]);

  test("leavers of a month start again as many months later as it takes to fill", () => {
    const { leavers, joiners } = projected(staff(3), 6).types[0]!;
    expect([...joiners.slice(0, 3)]).toEqual([0, 0, 0]);
    expect(joiners[3]).toBeCloseTo(leavers[0]!, 12);
    expect(joiners[4]).toBeCloseTo(leavers[1]!, 12);
  });

  test("a time to fill of 2.25 months is two for three in four and three for the rest", () => {
    const { leavers, joiners } = projected(staff(2.25), 6).types[0]!;
    expect(joiners[2]).toBeCloseTo(0.75 * leavers[0]!, 12);
    expect(joiners[3]).toBeCloseTo(0.75 * leavers[1]! + 0.25 * leavers[0]!, 12);
  });

  test("vacancies settle at leavers a year times years to fill (M-C4)", () => {
    const path = projected(staff(6), 60).types[0]!;
    const rate = -Math.log(1 - 0.066);
    const vacant = 100 - path.heads[59]!;
    expect(vacant / 100).toBeCloseTo((rate * 0.5) / (1 + rate * 0.5), 2);
    expect(path.vacantFte[59]).toBeCloseTo(vacant, 9);
  });

  test("in a freeze nobody starts, and who was due starts when it ends", () => {
    const state = staff(1);
    const freeze = { lever: "freeze", value: 1, from: state.first, to: state.first + 3 } as const;
    const { leavers, joiners } = projected(state, 6, [freeze]).types[0]!;
    expect([...joiners.slice(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(joiners[4]).toBeCloseTo(
      leavers.slice(0, 4).reduce((a, b) => a + b, 0),
      12
    );
  });

  test("two posts deleted stop the next two starts, and four added are filled like vacancies", () => {
    const state = staff(1);
    const posts = (value: number): LeverSetting => ({
      lever: "posts_added",
      value,
      type: "Police staff",
    });
    const plain = projected(state, 60).types[0]!;
    const fewer = projected(state, 60, [posts(-2)]).types[0]!;
    const more = projected(state, 60, [posts(4)]).types[0]!;
    expect(fewer.heads[59]! - plain.heads[59]!).toBeCloseTo(-2, 1);
    expect(more.heads[59]! - plain.heads[59]!).toBeCloseTo(4, 1);
  });
});

test("officer posts turned into staff posts: fewer officers come, more staff", () => {
  const staff = madeUpType("Police staff", [50], { filledBy: "refill", rates: yearlyChance(0) });
  const officers = madeUpType("Police officer", [50], { rates: yearlyChance(0) });
  const state = madeUpState([officers, staff], { cohorts: [intakeIn(2, 10)] });
  const mix = { lever: "mix", value: 3, type: "Police staff" } as const;
  const [o, s] = projected(state, 12, [mix]).types;
  expect(o?.heads[11]).toBe(8);
  expect(s?.heads[11]).toBe(4);
});

test("people are neither made nor lost, in any month, by type and altogether", () => {
  const share = fc.double({ min: 0, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 60 }),
      fc.tuple(share, share, share, share),
      fc.double({ min: 0, max: 12, noNaN: true }),
      fc.boolean(),
      fc.integer({ min: -5, max: 5 }),
      (tenure, rates, months, refill, posts) => {
        const type = madeUpType("Police officer", tenure, {
          rates: flatRates(rates),
          filledBy: refill ? "refill" : "cohorts",
          timeToFill: { months, standardError: 0, evidence: "made up" },
        });
        const state = madeUpState([type], refill ? {} : { cohorts: [intakeIn(4, 7)] });
        const settings = [{ lever: "posts_added", value: posts, type: "Police officer" }] as const;
        const path = projected(state, 24, settings).types[0]!;
        let open = path.openingHeads;
        for (let step = 0; step < 24; step++) {
          const close =
            open +
            path.joiners[step]! -
            path.leavers[step]! -
            path.retirements[step]! -
            path.changes[step]!;
          expect(path.heads[step]).toBeCloseTo(close, 9);
          const bands = path.byBand.slice(step * BANDS, (step + 1) * BANDS);
          expect(bands.reduce((a, b) => a + b, 0)).toBeCloseTo(close, 9);
          open = close;
        }
      }
    ),
    { numRuns: 60 }
  );
});

test.each([
  [[{ lever: "leaver_rate", value: 2 }], "Leaver rate: 200% is not between 0% and 95%"],
  [[{ lever: "cohort_places", value: 9, cohort: "X" }], "there is no cohort X; there are M3"],
  [[{ lever: "freeze", value: 1, type: "Volunteer" }], "nobody of the type Volunteer is in post"],
  [[{ lever: "posts_added", value: 1 }], "Posts added: it needs a worker type"],
] as const)("a setting that cannot be is refused with the reason: %j", (settings, words) => {
  const answer = project(h01(), { name: "made up", settings: settings }, 12);
  expect(answer.ok ? "" : answer.error).toContain(words);
});

test("a projection of 61 months is refused", () => {
  expect(project(h01(), BASELINE, 61).ok).toBe(false);
});
