import { planOf } from "../../src/scenarios/plan/plan-of";
import { project } from "../../src/scenarios/project";
import { BASELINE } from "../../src/scenarios/scenario";
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
