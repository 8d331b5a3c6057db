import { figureOf } from "../fixtures/figures";
import { backTest } from "../../src/scenarios/back-test";
import { expectedCohorts } from "../../src/scenarios/expected-cohorts";
import { flatRates } from "../../src/scenarios/state/cell-rates";
import { overYear } from "../../src/scenarios/money/money-path";
import { openingState } from "../../src/scenarios/state/opening-state";
import { planOf } from "../../src/scenarios/plan/plan-of";
import { project } from "../../src/scenarios/project";
import { BASELINE } from "../../src/scenarios/scenario";
import { sampleWorkforce } from "./sample-workforce";

const opcc = "test/data/opcc-2022.xlsx";
const force = "samples/force.xlsx";

test("with nobody leaving, the year's surplus is the vacancy figure to the penny", async () => {
  const workforce = await sampleWorkforce(opcc);
  const state = openingState(workforce);
  if (!state.ok) throw new Error(state.error);
  const still = {
    ...state.value,
    types: state.value.types.map((type) => ({ ...type, rates: flatRates([]) })),
  };
  const projection = project(still, BASELINE, 12);
  if (!projection.ok) throw new Error(projection.error);
  const { money } = projection.value;
  expect(overYear(money, "cover", 2022)).toBeCloseTo(15636.16, 2);
  expect(overYear(money, "factor", 2022)).toBeCloseTo(25931.84, 2);
  expect(overYear(money, "surplus", 2022)).toBeCloseTo(
    figureOf(workforce, "vacancy.surplus", "year").value ?? Number.NaN,
    6
  );
});

test("the force's cohorts fill as the uplift figure says", async () => {
  const workforce = await sampleWorkforce(force);
  const state = openingState(workforce);
  const plan = state.ok ? planOf(state.value, BASELINE, 12) : state;
  if (!plan.ok) throw new Error(plan.error);
  const filled = expectedCohorts(plan.value).reduce((sum, cohort) => sum + cohort.filled, 0);
  expect(filled).toBeCloseTo(figureOf(workforce, "uplift.fill", "as_at").value ?? Number.NaN, 9);
  expect(state.ok ? state.value.types.map(({ tenure }) => tenure.length) : []).toEqual([
    180, 2405, 1265,
  ]);
});

test("last year projected from its own opening: each type within three deviations of chance", async () => {
  const tested = backTest(await sampleWorkforce(force));
  expect(tested.reason).toBeNull();
  expect(tested.lines.map(({ type }) => type)).toEqual(["PCSO", "Police officer", "Police staff"]);
  for (const line of tested.lines) {
    expect(line.opening + line.joiners - line.leaversActual).toBe(line.closeActual);
    expect(Math.abs(line.closeProjected - line.closeActual)).toBeLessThan(3 * line.chanceDeviation);
  }
});

test("records that begin a year before the as-at day are too short for a back-test, and say so", async () => {
  const workforce = await sampleWorkforce(force);
  const short = backTest({ ...workforce, historyFrom: workforce.asAt - 365 });
  expect(short.reason).toContain("need twelve months of leavers before it");
  expect(short.lines).toEqual([]);
});

test("an opening before the records begin is refused", async () => {
  const workforce = await sampleWorkforce(opcc);
  const state = openingState(workforce, workforce.historyFrom - 1);
  expect(state.ok ? "" : state.error).toContain("leavers are known from 1 April 2016 only");
});
