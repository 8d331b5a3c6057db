import { carriedRates } from "../../../src/scenarios/money/carried-rates";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import { project } from "../../../src/scenarios/project";
import { BASELINE, type LeverSetting } from "../../../src/scenarios/scenario";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import { sampleWorkforce } from "../sample-workforce";

async function force(): Promise<ProjectionState> {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

function carried(
  state: ProjectionState,
  months: number,
  settings: readonly LeverSetting[] = []
): string[] {
  const plan = planOf(state, { name: "made up", settings }, months);
  if (!plan.ok) throw new Error(plan.error);
  return carriedRates(plan.value);
}

test("a projection within the dated rates carries none forward", async () => {
  expect(carried(await force(), 18)).toEqual([]);
});

test("a month past the dated rates: the NI rate and threshold are carried, the police rate has no end", async () => {
  expect(carried(await force(), 19)).toEqual([
    "The employer's NI rate is known to 5 April 2027 only: 15%, the last one known, is carried forward for Apr 2027.",
    "The employer's NI threshold is known to 5 April 2027 only: £5,000 a year, the last one known, is carried forward for Apr 2027.",
  ]);
});

test("a rate that a lever sets is not carried", async () => {
  const state = await force();
  const set = { lever: "ni_rate", value: 0.14, from: state.first + 20 } as const;
  const [rate, threshold] = carried(state, 24, [set]);
  expect(rate).toContain("carried forward from Apr 2027 to May 2027");
  expect(threshold).toContain("from Apr 2027 to Sep 2027");
});

test("a projection says what it carries forward, after what its state takes to be so", async () => {
  const state = await force();
  const projection = project(state, BASELINE, 24);
  if (!projection.ok) throw new Error(projection.error);
  const { taken } = projection.value;
  expect(taken.slice(0, state.taken.length)).toEqual(state.taken);
  const carriedOn = carried(state, 24);
  const at = taken.indexOf(carriedOn[0] ?? "");
  expect(at).toBeGreaterThanOrEqual(state.taken.length);
  expect(taken.slice(at, at + carriedOn.length)).toEqual(carriedOn);
});

test("without pounds nothing is carried", async () => {
  const state = await force();
  expect(carried({ ...state, money: { ...state.money, reason: "none" } }, 60)).toEqual([]);
});
