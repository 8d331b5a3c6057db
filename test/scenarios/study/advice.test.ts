import { project } from "../../../src/scenarios/project";
import { readFigure } from "../../../src/scenarios/projected-figure";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import { adviceSentences } from "../../../src/scenarios/study/advice";
import { grantSentences } from "../../../src/scenarios/study/grant-sentences";
import { inHundred } from "../../../src/scenarios/study/in-hundred";
import { sampleWorkforce } from "../sample-workforce";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";

const MARCH_2027 = 2027 * 12 + 2;

const replacing = (state: ProjectionState, replacementCost: number): ProjectionState => ({
  ...state,
  money: { ...state.money, replacementCost },
});

async function force(): Promise<ProjectionState> {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

const scenario = (...settings: readonly LeverSetting[]) => ({ name: "made up", settings });

function leavers(state: ProjectionState, settings: readonly LeverSetting[]): number {
  const projection = project(state, scenario(...settings), 18);
  if (!projection.ok) throw new Error(projection.error);
  const read = readFigure(projection.value, { kind: "leavers", type: null, month: MARCH_2027 });
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

test("one officer in five held on to: leavers avoided, applications saved, and what it may cost", async () => {
  const state = await force();
  const setting: LeverSetting = { lever: "leavers_kept", value: 0.2, type: "Police officer" };
  const avoided = leavers(state, []) - leavers(state, [setting]);
  const [says] = adviceSentences(replacing(state, 6000), scenario(setting), 18);
  const chance = 0.6 * 0.65 * 0.8 * 0.85 * 0.92 * 0.95;
  expect(says).toBe(
    `20.0% of the officers who would leave held on to: ${Math.round(avoided)} fewer leave by 31 March 2027, about ${Math.round(avoided / chance)} applications that need not be found. At £6,000 to replace a leaver it pays for itself while it costs less than £${Math.round(avoided * 6000).toLocaleString("en-GB")}.`
  );
});

test("what a leaver costs to replace is not given: said, with no pounds", async () => {
  const [says] = adviceSentences(
    await force(),
    scenario({ lever: "voluntary_kept", value: 0.5 }),
    18
  );
  expect(says).toMatch(/^50\.0% of the people who would resign held on to: \d+ fewer leave by/);
  expect(says).toContain("which the assumptions do not give");
  expect(says).not.toContain("£");
});

test("with the measure's cost: the share from which it pays, or that it never does", async () => {
  const state = await force();
  const setting: LeverSetting = { lever: "leavers_kept", value: 0.2, type: "Police officer" };
  const with_ = (cost: number): string =>
    adviceSentences(replacing(state, 6000), scenario(setting), 18, cost)[1] ?? "";
  const share = Number(/pays from (\d+\.\d)% held on to/.exec(with_(100_000))?.[1]) / 100;
  const avoided = leavers(state, []) - leavers(state, [{ ...setting, value: share }]);
  expect(avoided * 6000).toBeGreaterThan(98_000);
  expect(avoided * 6000).toBeLessThan(102_000);
  expect(with_(1e9)).toContain("it never pays: holding on to all of them saves £");
});

test("officer posts turned over to PCSOs: money, heads, seats and the target in one line", async () => {
  const state = await force();
  const lines = adviceSentences(
    state,
    scenario({ lever: "mix", value: 10, type: "PCSO", from: 2025 * 12 + 10 }),
    18
  );
  expect(lines[0]).toMatch(
    /^10 officer posts turned over to PCSOs from Nov 2025: 9 fewer officers and \d+ more PCSOs on 31 March 2027; pay of 2026\/27 £[\d,]+ less; 10 fewer training seats; \d+ officers below the target\.$/
  );
});

test("empty seats, over-booked seats with a move, and the last safe dates", () => {
  const state = madeUpState([madeUpType("Police officer", [5, 9, 30])], {
    cohorts: [intakeIn(2, 22, { places: 20 }), intakeIn(4, 12, { places: 20 })],
    pipeline: [{ stage: "Vetting", candidates: 0, conversion: 0.9, daysToStart: 60 }],
    upliftTarget: 40,
  });
  const lines = adviceSentences(state, scenario(), 12);
  expect(lines).toEqual([
    "M4 (Jul 2022): about 8 of 20 places are expected to stay empty.",
    "M2 (May 2022): 2 more are confirmed than there are places.",
    "Moving 2 officers from M2 to M4 fills 2 places that would stay empty.",
    "30 September 2022: the last planned intake by then, M4 (Jul 2022), is to be advertised by 11 May 2022 (60 days from application to start); a new intake could start as late as 30 September 2022 if advertised by 1 August 2022.",
    "31 March 2023: the last planned intake by then, M4 (Jul 2022), is to be advertised by 11 May 2022 (60 days from application to start); a new intake could start as late as 31 March 2023 if advertised by 30 January 2023.",
  ]);
});

test("a checkpoint that is too near for anybody who applies now", () => {
  const state = madeUpState([madeUpType("Police officer", [5])], {
    pipeline: [{ stage: "Vetting", candidates: 0, conversion: 0.9, daysToStart: 240 }],
    upliftTarget: 40,
  });
  expect(adviceSentences(state, scenario(), 12)[0]).toBe(
    "30 September 2022: whoever applies now starts too late to count (240 days from application to start); no intake is planned to start by then."
  );
});

test("grant with a rule and without one", () => {
  const edge = {
    step: 5,
    floor: 2560,
    expected: 2536,
    chanceOfMissing: 0.934,
    expectedLoss: 812_000,
    lossAtExpected: 1_200_000,
    buffer: 6.2,
  };
  const first = 2025 * 12 + 9;
  expect(grantSentences([edge], first)[0]).toBe(
    "31 March 2026: 93 in 100 chance of fewer than 2,560 officers; a buffer of one or two standard deviations of three months’ leavers is 6 or 12. Grant lost: £1.20m at the expected headcount, £812,000 on average over the draws."
  );
  expect(
    grantSentences([{ ...edge, expectedLoss: null, lossAtExpected: null }], first)[0]
  ).not.toContain("£");
});

test.each([
  [0, "under 1 in 100"],
  [0.004, "under 1 in 100"],
  [0.71, "71 in 100"],
  [0.996, "over 99 in 100"],
  [1, "over 99 in 100"],
])("a chance of %d is said as %s", (chance, words) => {
  expect(inHundred(chance)).toBe(words);
});

test("few draws say little: none of ten is under 30 in 100", () => {
  expect(inHundred(0, 10)).toBe("under 30 in 100");
  expect(inHundred(1, 10)).toBe("over 70 in 100");
  expect(inHundred(0.5, 10)).toBe("50 in 100");
  expect(inHundred(0, 16_000)).toBe("under 1 in 100");
});
