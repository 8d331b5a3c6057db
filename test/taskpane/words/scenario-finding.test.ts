import { scenarioFinding } from "../../../src/taskpane/words/scenario-finding";
import { aBand, anOfficerPath, anOutlook, MARCH, OFFICERS, SURPLUS } from "../a-scenario";

test("before there are draws the gap is the finding, with the gap as now", () => {
  const path = anOfficerPath(10);
  expect(scenarioFinding(anOutlook(path), OFFICERS, path, null)).toEqual({
    title: "Officers against the uplift target",
    amount: "10 short",
    of: "of 2,560 officers on 31 March 2026",
    say: "As now, without these levers, 24 short.",
    short: "10 short on 31 March 2026",
    step: 2,
  });
});

test("with draws the chance is the finding, and the chance and gap as now are said", () => {
  const path = anOfficerPath(-5);
  expect(scenarioFinding(anOutlook(path), OFFICERS, path, aBand())).toMatchObject({
    amount: "71 in 100",
    of: "chance of 2,560 officers on 31 March 2026",
    say: "As now, without these levers, 38 in 100. The projection is 5 over; as now 24 short.",
    short: "71 in 100 · 5 over",
  });
});

test("no lever moved: nothing is held against itself", () => {
  const path = anOfficerPath(24);
  const { say } = scenarioFinding(anOutlook(path, {}, []), OFFICERS, path, aBand());
  expect(say).toBe("No lever is moved. The projection is 24 short.");
});

test("on the target to the person", () => {
  const path = anOfficerPath(0.2);
  expect(scenarioFinding(anOutlook(path), OFFICERS, path, null)).toMatchObject({
    amount: "on target",
    of: "2,560 officers on 31 March 2026",
  });
});

test("an office counts tenths of a person", () => {
  const path = {
    id: "all",
    opening: 20,
    baseline: Float64Array.of(20, 19.5, 19, 18.6),
    scenario: Float64Array.of(20, 19.6, 19.3, 18.9),
    target: null,
  };
  const course = { id: "all", name: "Everybody in post", unit: "head" } as const;
  expect(scenarioFinding(anOutlook(path), course, path, null)).toMatchObject({
    title: "Everybody in post",
    amount: "18.9",
    of: "on 30 April 2026",
    say: "0.3 more than as now, without these levers.",
  });
});

test("without a target the band is said in numbers", () => {
  const path = anOfficerPath(10, null);
  const { say } = scenarioFinding(anOutlook(path), OFFICERS, path, aBand());
  expect(say).toBe("20 more than as now, without these levers. 8 in 10 draws: 2,520 to 2,580.");
});

test("an overspend is called one, with the chance that the budget holds", () => {
  const path = {
    id: "surplus",
    opening: 0,
    baseline: new Float64Array(4),
    scenario: new Float64Array(4),
    target: { value: 0, words: "on budget" },
  };
  const surplus = {
    figure: { kind: "surplus", year: 2025 },
    words: "surplus of 2025/26",
    unit: "GBP",
    values: [534_037, -120_000],
    reason: "",
  } as const;
  const chances = [
    { words: "the budget of 2025/26 holds", chance: 0.3, standardError: 0.01, baseline: 0.999 },
  ];
  const outlook = anOutlook(path, { compared: [surplus] });
  expect(scenarioFinding(outlook, SURPLUS, path, aBand({ chances }))).toEqual({
    title: "Surplus of 2025/26",
    amount: "£120,000",
    of: "overspend",
    say: "−£654,037 against as now, without these levers. 30 in 100 chance that the budget of 2025/26 holds, over 99 in 100 as now.",
    short: "£120,000 overspend of 2025/26",
    step: 2,
  });
  expect(outlook.months[2]).toBe(MARCH);
});
