import { planOf } from "../../../src/scenarios/plan/plan-of";
import { BASELINE } from "../../../src/scenarios/scenario";
import { drawBlock } from "../../../src/scenarios/simulate/draw-block";
import { grantLost, type GrantRule } from "../../../src/scenarios/solve/grant";
import { grantCliff } from "../../../src/scenarios/solve/grant-cliff";
import { lastSafeDate } from "../../../src/scenarios/solve/last-safe-date";
import { mixSwap } from "../../../src/scenarios/solve/mix-swap";
import { seatPlan } from "../../../src/scenarios/solve/seat-plan";
import { dayOf } from "../../../src/units/day";
import { intakeIn, madeUpState, madeUpType, yearlyChance } from "../made-up-state";

const OFFICERS = "Police officer";
const ALL: GrantRule = { kind: "all or nothing", pounds: 1_000_000 };
const pipeline = [
  { stage: "Applied", candidates: 0, conversion: 0.5, daysToStart: 240 },
  { stage: "Offer", candidates: 0, conversion: 0.9, daysToStart: 30 },
];

test("the last safe date is the checkpoint less the whole way through the pipeline", () => {
  const state = madeUpState([madeUpType(OFFICERS, [1])], {
    pipeline,
    cohorts: [intakeIn(4, 10), intakeIn(9, 10)],
  });
  const safe = lastSafeDate(state, dayOf(2022, 9, 30));
  if (!safe.ok) throw new Error(safe.error);
  expect(safe.value).toMatchObject({
    leadDays: 240,
    advertiseBy: dayOf(2022, 9, 30) - 240,
    passed: true,
    lastCohort: "M4",
    advertiseForCohortBy: dayOf(2022, 7, 10) - 240,
  });
  expect(lastSafeDate(madeUpState([]), dayOf(2022, 9, 30)).ok).toBe(false);
});

test("an over-booked intake: the starters too many are moved to the emptiest, whose places were paid for", () => {
  const cohorts = [
    { ...intakeIn(3, 25), places: 20 },
    { ...intakeIn(6, 12), places: 20 },
    { ...intakeIn(9, 18), places: 20 },
  ];
  const seats = seatPlan(madeUpState([madeUpType(OFFICERS, [1])], { cohorts }), BASELINE, 12, 500);
  if (!seats.ok) throw new Error(seats.error);
  expect(
    seats.value.seats.map(({ filled, empty, overBooked, emptyCost }) => [
      filled,
      empty,
      overBooked,
      emptyCost,
    ])
  ).toEqual([
    [20, 0, 5, 0],
    [12, 8, 0, 4000],
    [18, 2, 0, 1000],
  ]);
  expect(seats.value.move).toEqual({ people: 5, from: "M3", to: "M6", gained: 5 });
});

test("grant: all of it, so much an officer up to a most, or by bands", () => {
  const each: GrantRule = { kind: "per officer", poundsEach: 48_000, most: 200_000 };
  const bands: GrantRule = {
    kind: "banded",
    bands: [
      { from: 1, pounds: 10 },
      { from: 5, pounds: 70 },
    ],
  };
  expect([0, -3, 1].map((short) => grantLost(ALL, short))).toEqual([0, 0, 1_000_000]);
  expect([0, 3, 9].map((short) => grantLost(each, short))).toEqual([0, 144_000, 200_000]);
  expect([0, 1, 4, 5, 50].map((short) => grantLost(bands, short))).toEqual([0, 10, 10, 70, 70]);
});

test("grant cliff: at 100 officers who each leave with 6.6% a year, the chance of falling below 95", () => {
  const state = madeUpState([madeUpType(OFFICERS, new Array<number>(100).fill(60))], {
    upliftTarget: 95,
  });
  const plan = planOf(state, BASELINE, 12);
  if (!plan.ok) throw new Error(plan.error);
  const block = drawBlock(plan.value, { seed: 1, from: 0, to: 4000, sure: true });
  const cliff = block.ok ? grantCliff(plan.value, [block.value], ALL) : block;
  if (!cliff.ok) throw new Error(cliff.error);
  const [september, march] = cliff.value;
  expect(cliff.value.map(({ step }) => step)).toEqual([5, 11]);
  // P(more than 5 of 100 leave): binomial with 3.356% and with 6.6%.
  expect(september?.chanceOfMissing).toBeCloseTo(0.11, 1);
  expect(march?.chanceOfMissing).toBeCloseTo(0.66, 1);
  expect(march?.expectedLoss).toBeCloseTo(1_000_000 * march!.chanceOfMissing, 6);
  expect(march?.buffer).toBeCloseTo(Math.sqrt(100 * 0.017), 0);
});

test("mix swap: five officers fewer and five PCSOs more, the floor broken and the grant lost", () => {
  const still = { rates: yearlyChance(0) };
  const state = madeUpState(
    [
      madeUpType(OFFICERS, [9, 9], still),
      madeUpType("PCSO", [9], { ...still, filledBy: "refill" }),
    ],
    { cohorts: [intakeIn(3, 10)], upliftTarget: 10 }
  );
  const { first } = state;
  const swap = mixSwap(state, BASELINE, {
    posts: 5,
    to: "PCSO",
    from: first,
    until: first + 11,
    year: 2022,
    rule: ALL,
  });
  if (!swap.ok) throw new Error(swap.error);
  expect(swap.value).toEqual({
    posts: 5,
    to: "PCSO",
    pay: null,
    officers: -5,
    others: 5,
    seats: -5,
    aboveFloor: -3,
    grant: 1_000_000,
  });
});

test("without a rule the cliff tells the chance of missing and no pounds; the state's rule is used unasked", () => {
  const short = madeUpState([madeUpType(OFFICERS, new Array<number>(100).fill(60))], {
    upliftTarget: 101,
  });
  const cliffOf = (state: typeof short) => {
    const plan = planOf(state, BASELINE, 12);
    if (!plan.ok) throw new Error(plan.error);
    const block = drawBlock(plan.value, { seed: 1, from: 0, to: 50, sure: true });
    const cliff = block.ok ? grantCliff(plan.value, [block.value]) : block;
    if (!cliff.ok) throw new Error(cliff.error);
    return cliff.value[0];
  };
  expect(cliffOf(short)).toMatchObject({
    chanceOfMissing: 1,
    expectedLoss: null,
    lossAtExpected: null,
  });
  expect(cliffOf({ ...short, grant: ALL })).toMatchObject({
    expectedLoss: 1_000_000,
    lossAtExpected: 1_000_000,
  });
});

test("mix swap without a rule: heads and no grant; with the state's rule, the grant", () => {
  const still = { rates: yearlyChance(0) };
  const state = madeUpState(
    [
      madeUpType(OFFICERS, [9, 9], still),
      madeUpType("PCSO", [9], { ...still, filledBy: "refill" }),
    ],
    { cohorts: [intakeIn(3, 10)], upliftTarget: 10 }
  );
  const { first } = state;
  const asked = { posts: 5, to: "PCSO", from: first, until: first + 11, year: 2022 };
  const swapped = (of: typeof state) => {
    const swap = mixSwap(of, BASELINE, asked);
    return swap.ok ? [swap.value.aboveFloor, swap.value.grant] : swap.error;
  };
  expect(swapped(state)).toEqual([-3, null]);
  expect(swapped({ ...state, grant: ALL })).toEqual([-3, 1_000_000]);
});
