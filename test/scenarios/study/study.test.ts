import { project } from "../../../src/scenarios/project";
import { BASELINE, type Scenario } from "../../../src/scenarios/scenario";
import { openingState } from "../../../src/scenarios/state/opening-state";
import { compare, headlineFigures } from "../../../src/scenarios/study/compare";
import { mainMonth, mainTarget } from "../../../src/scenarios/study/main-target";
import { mustBeTrue } from "../../../src/scenarios/study/must-be-true";
import { sampleWorkforce } from "../sample-workforce";
import { madeUpState, madeUpType } from "../made-up-state";

async function stateOf(path: string) {
  const state = openingState(await sampleWorkforce(path));
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

function projected(state: Parameters<typeof project>[0], scenario: Scenario, months: number) {
  const projection = project(state, scenario, months);
  if (!projection.ok) throw new Error(projection.error);
  return projection.value;
}

test("the main month: the first 31 March projected; the last month where none is", () => {
  expect(mainMonth({ first: 2025 * 12 + 9 }, 18)).toBe(2026 * 12 + 2);
  expect(mainMonth({ first: 2026 * 12 + 2 }, 3)).toBe(2026 * 12 + 2);
  expect(mainMonth({ first: 2026 * 12 + 3 }, 6)).toBe(2026 * 12 + 8);
});

test("a force with an uplift target is held against it; an office against its budget", async () => {
  expect(mainTarget(await stateOf("samples/force.xlsx"), 18)?.words).toBe(
    "2,560 officers on 31 March 2026"
  );
  expect(mainTarget(await stateOf("samples/office.xlsx"), 18)?.holds).toMatch(
    /^the budget of 20\d\d\/\d\d holds$/
  );
});

test("neither pounds nor a target: nothing to be held against, and heads are compared all the same", () => {
  const state = madeUpState([madeUpType("Police staff", [5, 9, 30])]);
  expect(mainTarget(state, 12)).toBeNull();
  const rows = compare(state, [projected(state, BASELINE, 12)]);
  expect(rows[0]?.words).toBe("people in post at the end of Mar 2023");
  const surplus = rows.find(({ figure }) => figure.kind === "surplus");
  expect(surplus).toMatchObject({ values: [null], reason: "no pounds in this made-up state" });
  expect(rows.some(({ figure }) => figure.kind === "training")).toBe(false);
});

test("the same figure of two scenarios side by side, each as its own projection has it", async () => {
  const state = await stateOf("samples/force.xlsx");
  const kept: Scenario = {
    name: "keep one in five",
    settings: [{ lever: "leavers_kept", value: 0.2, type: "Police officer" }],
  };
  const [as, then] = [projected(state, BASELINE, 18), projected(state, kept, 18)];
  const [gap] = compare(state, [as, then]);
  expect(gap?.figure).toEqual({ kind: "gap", month: 2026 * 12 + 2 });
  expect(gap?.values).toEqual([as.uplift?.gap[5], then.uplift?.gap[5]]);
  expect(gap!.values[1]!).toBeLessThan(gap!.values[0]!);
  expect(new Set(headlineFigures(state, 18).map((figure) => JSON.stringify(figure))).size).toBe(
    headlineFigures(state, 18).length
  );
});

test("what must be true of a force that will miss: only if fewer leave, outside the last three years", async () => {
  const state = await stateOf("samples/force.xlsx");
  const found = mustBeTrue(state, BASELINE, 18, mainTarget(state, 18)!);
  if (!found.ok) throw new Error(found.error);
  const sentences = found.value.map(({ sentence }) => sentence);
  expect(sentences[0]).toMatch(
    /^There are 2,560 officers on 31 March 2026 only if no more than \d\.\d% of officers leave in a year\. That is outside the last three years: 6\.2% to 6\.3%\.$/
  );
  expect(sentences.at(-1)).toMatch(
    /^No (number of further applications|number of places of NC25-06) is enough: /
  );
});

test("a target that is met already: unless more leave", async () => {
  const state = { ...(await stateOf("samples/force.xlsx")), upliftTarget: 2500 };
  const found = mustBeTrue(state, BASELINE, 18, mainTarget(state, 18)!);
  if (!found.ok) throw new Error(found.error);
  expect(found.value.map(({ sentence }) => sentence).join("\n")).toMatch(
    /There are 2,500 officers on 31 March 2026 unless more than \d+\.\d% of officers leave in a year\./
  );
});

test("the rate that is read, typed in, meets the target", async () => {
  const state = await stateOf("samples/force.xlsx");
  const found = mustBeTrue(state, BASELINE, 18, mainTarget(state, 18)!);
  if (!found.ok) throw new Error(found.error);
  const read = Number(/no more than (\d\.\d)% of officers/.exec(found.value[0]!.sentence)?.[1]);
  const at = (percent: number): number | undefined =>
    projected(
      state,
      {
        name: "typed in",
        settings: [{ lever: "leaver_rate", type: "Police officer", value: percent / 100 }],
      },
      18
    ).uplift?.gap[5];
  expect(at(read)).toBeLessThanOrEqual(0);
  expect(at(read + 0.1)).toBeGreaterThan(0);
});
