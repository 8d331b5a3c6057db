import { presentRate } from "../../../src/scenarios/plan/plan-rates";
import { project } from "../../../src/scenarios/project";
import { readFigure } from "../../../src/scenarios/projected-figure";
import { explainDifference } from "../../../src/scenarios/explain-difference";
import { BASELINE, type LeverSetting } from "../../../src/scenarios/scenario";
import { challenges, sensitivity } from "../../../src/scenarios/sensitivity";
import { answerSentence } from "../../../src/scenarios/solve/answer-sentence";
import { breakEven } from "../../../src/scenarios/solve/break-even";
import { solve, type Question } from "../../../src/scenarios/solve/solve";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import { dayOf } from "../../../src/units/day";
import { monthOf } from "../../../src/units/month";
import { sampleWorkforce } from "../sample-workforce";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";

const MARCH = monthOf(dayOf(2026, 3, 31));
const OFFICERS = "Police officer";

async function forceState(): Promise<ProjectionState> {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

function answered(state: ProjectionState, question: Question, months = 6) {
  const answer = solve(state, BASELINE, months, question);
  if (!answer.ok) throw new Error(answer.error);
  const setting: LeverSetting = { ...question.lever, value: answer.value.value };
  const again = project(state, { name: "put back", settings: [setting] }, months);
  const figure = again.ok ? readFigure(again.value, question.figure) : again;
  if (!figure.ok) throw new Error(figure.error);
  return { answer: answer.value, putBack: figure.value };
}

test("the leaver rate that closes the uplift gap by March, put back, closes it to one person", async () => {
  const state = await forceState();
  const { answer, putBack } = answered(state, {
    figure: { kind: "gap", month: MARCH },
    target: 0,
    goal: "at most",
    lever: { lever: "leaver_rate", type: OFFICERS },
  });
  expect(answer.found).toBe(true);
  expect(putBack).toBeLessThanOrEqual(0);
  expect(putBack).toBeGreaterThan(-1);
  expect(answer.present).toBeGreaterThan(20);
  expect(answer.value).toBeLessThan(answer.range!.low!);
  expect(answerSentence(answer)).toMatch(
    /^Officers short of the target at the end of Mar 2026 are at most 0 only if no more than \d\.\d% of officers leave in a year\. That is outside the last three years: \d\.\d% to \d\.\d%\.$/
  );
});

test("the applications that close it: none can, for they come too late; the nearest is said", async () => {
  const { answer } = answered(await forceState(), {
    figure: { kind: "gap", month: MARCH },
    target: 0,
    goal: "at most",
    lever: { lever: "applications" },
  });
  expect(answer.found).toBe(false);
  expect(answerSentence(answer)).toBe(
    "No number of further applications is enough: the officers short of the target at the end of Mar 2026 would be 24 at best."
  );
});

test("places: whole ones, one fewer misses the target", async () => {
  const state = await forceState();
  const question: Question = {
    figure: { kind: "heads", type: OFFICERS, month: MARCH },
    target: 2530,
    goal: "at least",
    lever: { lever: "cohort_places", cohort: "NC25-06" },
    between: [0, 62],
  };
  const { answer, putBack } = answered(state, question);
  expect(Number.isInteger(answer.value)).toBe(true);
  expect(putBack).toBeGreaterThanOrEqual(2530);
  expect(putBack).toBeLessThan(2531);
});

test("pounds: the pay award the budget bears, to one pound", async () => {
  const { answer, putBack } = answered(await forceState(), {
    figure: { kind: "surplus", year: 2025 },
    target: 0,
    goal: "at least",
    lever: { lever: "pay_award", from: monthOf(dayOf(2026, 1, 1)) },
  });
  expect(answer.found).toBe(true);
  expect(Math.abs(putBack)).toBeLessThan(1);
});

test("time to fill: how long posts may stay empty", () => {
  const state = madeUpState([
    madeUpType("Police staff", new Array<number>(200).fill(40), { filledBy: "refill" }),
  ]);
  const { putBack } = answered(
    state,
    {
      figure: { kind: "heads", type: null, month: state.first + 35 },
      target: 195,
      goal: "at least",
      lever: { lever: "time_to_fill" },
    },
    36
  );
  expect(putBack).toBeGreaterThanOrEqual(195);
  expect(putBack).toBeLessThan(195.5);
});

test("a target met whatever the lever is, is said to be", async () => {
  const { answer } = answered(await forceState(), {
    figure: { kind: "heads", type: OFFICERS, month: MARCH },
    target: 100,
    goal: "at least",
    lever: { lever: "cohort_places" },
  });
  expect(answer.always).toBe(true);
});

test("the lines of a difference add up to it", async () => {
  const state = await forceState();
  const settings: LeverSetting[] = [
    { lever: "leavers_kept", value: 0.2, type: OFFICERS },
    { lever: "cohort_fill", value: 0.5, cohort: "NC25-04" },
    { lever: "pay_award", value: 0.03, from: monthOf(dayOf(2026, 1, 1)) },
  ];
  const figure = { kind: "surplus", year: 2025 } as const;
  const told = explainDifference(state, { name: "made up", settings }, 6, figure);
  const whole = project(state, { name: "made up", settings }, 6);
  const end = whole.ok ? readFigure(whole.value, figure) : whole;
  if (!told.ok || !end.ok) throw new Error("no difference");
  const { baseline, lines } = told.value;
  expect(lines.reduce((sum, { change }) => sum + change, baseline)).toBeCloseTo(end.value, 4);
  // Held on to and paid costs; a half-empty course saves; an award costs.
  expect(lines.map(({ change }) => Math.sign(change))).toEqual([-1, 1, -1]);
});

test("a tornado has the widest bar first, and says which levers have no history", async () => {
  const tornado = sensitivity(await forceState(), BASELINE, 6, {
    kind: "heads",
    type: null,
    month: MARCH,
  });
  if (!tornado.ok) throw new Error(tornado.error);
  const swings = tornado.value.bars.map(({ swing }) => swing);
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  expect(swings[0]).toBeGreaterThan(1);
  expect(tornado.value.withoutRange.map(({ lever }) => lever)).toContain("time_to_fill");
});

test("a lever outside its last three years needs a reason; inside, or with one, it does not", async () => {
  const state = await forceState();
  const ask = (value: number, reason?: string) =>
    challenges(state, {
      name: "made up",
      settings: [
        {
          lever: "leaver_rate",
          type: OFFICERS,
          value,
          ...(reason === undefined ? {} : { reason }),
        },
      ],
    }).map(({ outside, needsReason }) => [outside, needsReason]);
  expect(ask(0.01)).toEqual([[true, true]]);
  expect(ask(0.01, "a new bonus")).toEqual([[true, false]]);
  const range = state.past.find(({ lever, type }) => lever === "leaver_rate" && type === OFFICERS)!;
  expect(ask((range.low! + range.high!) / 2)).toEqual([[false, false]]);
});

test("a retention measure breaks even where leavers avoided cost what it costs", () => {
  const state = madeUpState([madeUpType("PCSO", new Array<number>(1000).fill(30))]);
  const even = (cost: number) =>
    breakEven(state, BASELINE, state.first + 11, {
      group: {},
      lever: "leavers_kept",
      cost,
      replacementCost: 10_000,
    });
  const [some, never] = [even(100_000), even(10_000_000)];
  if (!some.ok || !never.ok) throw new Error("no break-even");
  expect(some.value.avoided).toBeCloseTo(10, 6);
  expect(some.value.share).toBeCloseTo(1 - Math.log(1 - 0.056) / Math.log(1 - 0.066), 6);
  expect(never.value.share).toBeNull();
  expect(never.value.avoided).toBeCloseTo(66, 6);
});

test("an intake more in the plan than in the year makes no difference to the year", () => {
  const state = madeUpState([madeUpType(OFFICERS, [5, 6])], { cohorts: [intakeIn(20, 9)] });
  const heads = project(state, BASELINE, 12);
  expect(heads.ok && heads.value.types[0]!.joiners.every((joiners) => joiners === 0)).toBe(true);
});

test("between the last three years and the rate that all records give, nothing is asked; a band has no range", async () => {
  const state = await forceState();
  const type = OFFICERS;
  const range = state.past.find((of) => of.lever === "leaver_rate" && of.type === type);
  const taken = presentRate(state.types, { lever: "leaver_rate", type });
  expect(taken).toBeLessThan(range!.low! - 0.001);
  const asked = (value: number, band?: number): boolean[] =>
    challenges(state, {
      name: "made up",
      settings: [{ lever: "leaver_rate", type, value, ...(band === undefined ? {} : { band }) }],
    }).map(({ needsReason }) => needsReason);
  expect(asked((taken + range!.low!) / 2)).toEqual([false]);
  expect(asked(taken - 0.0004)).toEqual([false]);
  expect(asked(taken - 0.002)).toEqual([true]);
  expect(asked(range!.high! + 0.002)).toEqual([true]);
  expect(asked(0.3, 0)).toEqual([]);
});

test("an intake's month: met as things are and at neither end, so between two months", async () => {
  const state = await forceState();
  const { answer } = answered(
    state,
    {
      figure: { kind: "heads", type: OFFICERS, month: MARCH },
      target: 2515,
      goal: "at least",
      lever: { lever: "cohort_month", cohort: "NC25-06" },
    },
    18
  );
  expect(answer.found).toBe(true);
  expect(answerSentence(answer)).toMatch(
    /^Officers in post at the end of Mar 2026 are at least 2,515 only if the cohort month \(NC25-06\) is between \w{3} 20\d\d and Mar 2026\.$/
  );
});

test("an award without a date begins with the first month projected, not before", async () => {
  const state = await forceState();
  const cost = (settings: readonly LeverSetting[]): number[] => {
    const projection = project(state, { name: "made up", settings }, 6);
    if (!projection.ok) throw new Error(projection.error);
    return [...projection.value.money.aboveBudget];
  };
  const undated = cost([{ lever: "pay_award", value: 0.04 }]);
  expect(undated.slice(0, 6)).toEqual(cost([]).slice(0, 6));
  expect(undated).toEqual(cost([{ lever: "pay_award", value: 0.04, from: state.first }]));
  expect(undated[6]).toBeGreaterThan(100_000);
});

test("a rate for one band from a month on is said with its band and its month", async () => {
  const { answer } = answered(await forceState(), {
    figure: { kind: "heads", type: OFFICERS, month: MARCH },
    target: 2537,
    goal: "at least",
    lever: { lever: "leaver_rate", type: OFFICERS, band: 0, from: MARCH - 2 },
  });
  expect(answerSentence(answer)).toMatch(
    /of officers with under 1 year of service leave in a year from Jan 2026\.$/
  );
});
