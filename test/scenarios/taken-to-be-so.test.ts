import { planOf } from "../../src/scenarios/plan/plan-of";
import { project } from "../../src/scenarios/project";
import { BASELINE, type LeverSetting } from "../../src/scenarios/scenario";
import { simulate } from "../../src/scenarios/simulate/simulate";
import { openingState } from "../../src/scenarios/state/opening-state";
import { takenToBeSo } from "../../src/scenarios/taken-to-be-so";
import { intakeIn, madeUpState, madeUpType, yearlyChance } from "./made-up-state";
import { sampleWorkforce } from "./sample-workforce";

const stage = (name: string, candidates: number, conversion: number, daysToStart = 10) => ({
  stage: name,
  candidates,
  conversion,
  daysToStart,
});

const officers = () =>
  madeUpType("Police officer", new Array<number>(10).fill(30), { rates: yearlyChance(0) });

test("a conversion that no sheet gives: no starter from the stages before it, and it is said; never NaN", () => {
  const state = madeUpState([officers()], {
    cohorts: [{ ...intakeIn(4, 3), places: 50 }],
    pipeline: [
      stage("Applied", 100, 0.5),
      stage("Assessed", 40, Number.NaN),
      stage("Offered", 10, 0.9),
    ],
  });
  const projection = project(state, BASELINE, 12);
  if (!projection.ok) throw new Error(projection.error);
  expect(projection.value.types[0]?.heads[11]).toBeCloseTo(10 + 3 + 9, 9);
  expect(projection.value.taken).toEqual([
    "No intake is planned after Jul 2022: officers only leave from then on.",
    "No starter is expected from the stages “Applied”, “Assessed”: the candidates, a conversion still ahead or the days to a start are not given.",
  ]);
  const drawn = simulate(state, BASELINE, 12, { seed: 1, draws: 200 });
  if (!drawn.ok) throw new Error(drawn.error);
  expect(drawn.value.total.high[11]).toBeLessThanOrEqual(23);
  expect(drawn.value.total.mean[11]).toBeGreaterThan(20);
});

test("the lever that says the conversion brings them back", () => {
  const state = madeUpState([officers()], {
    cohorts: [{ ...intakeIn(4, 0), places: 500 }],
    pipeline: [stage("Applied", 100, Number.NaN)],
  });
  const set = { lever: "conversion", value: 0.4, stage: "Applied" } as const;
  const projection = project(state, { name: "made up", settings: [set] }, 6);
  if (!projection.ok) throw new Error(projection.error);
  expect(projection.value.types[0]?.heads[5]).toBeCloseTo(50, 9);
  expect(projection.value.taken).toEqual([]);
});

test("pay levers say how they are taken", () => {
  const settings = [
    { lever: "increments", value: 0.01 },
    { lever: "joiner_pay", value: 0.9 },
  ] as const;
  const plan = planOf(madeUpState([officers()]), { name: "made up", settings }, 6);
  if (!plan.ok) throw new Error(plan.error);
  expect(takenToBeSo(plan.value).map((line) => line.slice(0, 10))).toEqual([
    "No intake ",
    "Increments",
    "A joiner k",
  ]);
});

test("the force says on how many candidates its conversions are taken to rest, the office has none", async () => {
  const [force, office] = await Promise.all(
    ["samples/force.xlsx", "samples/office.xlsx"].map(async (path) =>
      openingState(await sampleWorkforce(path))
    )
  );
  const said = (state: typeof force): boolean =>
    state?.ok === true && state.value.taken.some((line) => line.includes("at least 20"));
  expect([said(force), said(office)]).toEqual([true, false]);
});

test("type changers leave their old type only, and it is said", async () => {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  expect(state.ok ? state.value.taken.join(" ") : state.error).toContain("are added to no other");
});

const takenFrom = (
  state: ReturnType<typeof madeUpState>,
  months: number,
  settings: readonly LeverSetting[] = []
): string[] => {
  const plan = planOf(state, { name: "made up", settings }, months);
  if (!plan.ok) throw new Error(plan.error);
  return takenToBeSo(plan.value);
};

test("the last intake two months before the end says nothing, three months before it does", () => {
  const state = madeUpState([officers()], { cohorts: [intakeIn(4, 3)] });
  expect(takenFrom(state, 6)).toEqual([]);
  expect(takenFrom(state, 7)).toEqual([
    "No intake is planned after Jul 2022: officers only leave from then on.",
  ]);
});

test("an intake after the end of the months: they are planned for longer than is looked at", () => {
  const state = madeUpState([officers()], { cohorts: [intakeIn(1, 3), intakeIn(14, 3)] });
  expect(takenFrom(state, 12)).toEqual([]);
});

test("an intake without a place is no intake", () => {
  const state = madeUpState([officers()], { cohorts: [intakeIn(1, 3), intakeIn(11, 0)] });
  expect(takenFrom(state, 12)).toEqual([
    "No intake is planned after Apr 2022: officers only leave from then on.",
  ]);
});

test("an intake of a type that nobody is in is left out by name", () => {
  const pcsos = { ...intakeIn(2, 8), cohort: "P1", type: "PCSO" };
  const state = madeUpState([officers()], { cohorts: [intakeIn(3, 3), pcsos] });
  expect(takenFrom(state, 3)).toEqual([
    "The intake P1 (May 2022) is left out: there are no PCSOs in post to say how they come and go.",
  ]);
});

test("no pay award unless the lever is moved: with pounds it is said, with the last three years", () => {
  const { money } = madeUpState([]);
  const award = { lever: "pay_award", type: null, low: 0.042, high: 0.07, evidence: "" } as const;
  const bare = { cohorts: [intakeIn(3, 3)], money: { ...money, reason: null } };
  const known = madeUpState([officers()], { ...bare, past: [award] });
  expect(takenFrom(known, 3)).toEqual([
    "No pay award is taken in these months; the last three years' were 4.2% to 7.0%: move the lever “Pay award” to see one.",
  ]);
  expect(takenFrom(madeUpState([officers()], bare), 3)).toEqual([
    "No pay award is taken in these months: move the lever “Pay award” to see one.",
  ]);
  expect(takenFrom(known, 3, [{ lever: "pay_award", value: 0.03 }])).toEqual([]);
});
