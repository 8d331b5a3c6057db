import { exampleLine } from "../../../src/paper/scenarios/example-line";
import { LEVERS } from "../../../src/scenarios/levers";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import { contentOfFile } from "../../fixtures/written";
import { scenario, stateOf, workforceOf } from "./force-scenarios";

test("every lever's line to copy can be read and projected where the workbook has what it names", async () => {
  const state = stateOf(workforceOf(await contentOfFile("samples/force.xlsx")));
  for (const spec of LEVERS) {
    const line = exampleLine(spec, state);
    const read = scenario("copied", line, state);
    expect([line, read.settings.map(({ lever }) => lever)]).toEqual([line, [spec.id]]);
    expect([line, planOf(state, read, 18).ok]).toEqual([line, true]);
  }
});

test("without a state the line still shows how it is written", () => {
  const [first] = LEVERS;
  if (first === undefined) throw new Error("no lever");
  expect(exampleLine(first, null)).toBe("Leaver rate (Police staff) = 7% from Jun 2026");
});
