import { forceSample } from "../../../src/samples/force/force-sample";
import { plan, asAt } from "./made-force";
import { assumption, sheetOf } from "../records";

test("the same every time", () => {
  expect(forceSample()).toEqual(plan);
});

test("made in well under a second", () => {
  const before = performance.now();
  forceSample();
  expect(performance.now() - before).toBeLessThan(1000);
});

test("every sheet says that it is made up, the first one plainly", () => {
  expect(plan.sheets[0]?.name).toBe("Read me");
  expect(JSON.stringify(sheetOf(plan, "Read me").rows)).toMatch(/Made-up data.*No real person/);
  for (const sheet of plan.sheets) {
    expect([sheet.name, JSON.stringify(sheet.rows).toLowerCase()]).toEqual([
      sheet.name,
      expect.stringMatching(/made[- ]up/),
    ]);
  }
});

test("sheets as forces name them, each with one table of its own name", () => {
  const [, ...data] = plan.sheets;
  expect(data.map(({ name }) => name)).toEqual([
    "Estab Sep 25",
    "Vacancy Log",
    "Leavers 20-26",
    "L&D Spend",
    "Intake Plan",
    "Pipeline",
    "Assessment Centre",
    "Assumptions",
  ]);
  const names = data.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(new Set(names).size).toBe(data.length);
});







test("assumptions of the sample", () => {
  expect(assumption(plan, "As-at date")).toBe(asAt);
  expect(assumption(plan, "Uplift target (headcount)")).toBe(2560);
  expect(assumption(plan, "Employer pension rate (staff)")).toBe(0.172);
  expect(assumption(plan, "Vacancy factor")).toBe(0.035);
  expect(assumption(plan, "Assessment place price")).toBe(145);
});
