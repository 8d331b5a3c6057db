import { explainDifference } from "../../../../src/scenarios/explain-difference";
import { project } from "../../../../src/scenarios/project";
import type { LeverSetting, Scenario } from "../../../../src/scenarios/scenario";
import { deeperOf } from "../../../../src/taskpane/engine/scenarios/deeper-of";
import { groundOf } from "../../../../src/taskpane/engine/scenarios/ground";
import { NOTHING_KEPT, type Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import type { Ground, Outlook } from "../../../../src/taskpane/engine/scenarios/outlook";
import { outlookOf } from "../../../../src/taskpane/engine/scenarios/outlook-of";
import { Projections } from "../../../../src/taskpane/engine/scenarios/projections";
import { forceGrounds } from "./force-grounds";

const MONTHS = 18;
const settings: readonly LeverSetting[] = [
  { lever: "leaver_rate", type: "Police officer", value: 0.05 },
  { lever: "cohort_fill", cohort: "NC25-06", value: 0.5 },
  { lever: "time_to_fill", type: "Police staff", value: 4 },
];
const three: Scenario = { name: "Three levers", settings };
const other: Scenario = { name: "Freeze", settings: [{ lever: "freeze", value: 1 }] };

let grounds: Grounds;
let ground: Ground;
beforeAll(async () => {
  grounds = await forceGrounds();
  ground = groundOf(grounds, { ...NOTHING_KEPT, kept: [other] });
});

function outlook(scenario: Scenario, beside: readonly string[] = []): Outlook {
  const projections = new Projections(grounds.state, grounds.backTest);
  const ask = { kind: "outlook", seq: 3, scenario, months: MONTHS, beside } as const;
  const made = outlookOf(projections, ground, ask);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

test("courses are those of the projection, with the baseline's, from the opening on", () => {
  const made = outlook(three);
  const projected = project(grounds.state, three, MONTHS);
  if (!projected.ok) throw new Error(projected.error);
  const officers = made.courses.find(({ id }) => id === "officers");
  const path = projected.value.types.find(({ type }) => type === "Police officer");
  expect(officers?.scenario).toEqual(path?.heads);
  expect(officers?.opening).toBe(path?.openingHeads);
  expect(officers?.target).toEqual({ value: 2560, words: "uplift target 2,560" });
  expect(officers?.baseline).not.toEqual(officers?.scenario);
  const all = made.courses.find(({ id }) => id === "all");
  expect(all?.scenario[17]).toBeCloseTo(
    projected.value.types.reduce((sum, { heads }) => sum + (heads[17] ?? 0), 0),
    9
  );
  const surplus = made.courses.find(({ id }) => id === "surplus");
  const { money } = projected.value;
  expect(surplus?.scenario).toEqual(money.surplus.slice(money.months.indexOf(made.months[0]!)));
  expect(surplus?.scenario).toHaveLength(MONTHS);
});

test("every compared figure is explained lever by lever as the core explains it: people, FTE and pounds add up", () => {
  const made = outlook(three);
  expect(made.differences).toHaveLength(made.compared.length);
  made.compared.forEach(({ figure, words, unit, values }, i) => {
    const difference = made.differences[i]!;
    const explained = explainDifference(grounds.state, three, MONTHS, figure);
    if (!explained.ok) throw new Error(explained.error);
    expect(difference).toMatchObject({ words, unit });
    expect(difference.lines.map(({ change }) => change)).toEqual(
      explained.value.lines.map(({ change }) => change)
    );
    const sum = difference.lines.reduce((total, { change }) => total + change, 0);
    expect(Math.abs(difference.baseline + sum - difference.result)).toBeLessThan(1e-6);
    expect(values).toEqual([difference.baseline, difference.result]);
  });
  expect(new Set(made.differences.map(({ unit }) => unit))).toEqual(
    new Set(["head", "fte", "GBP"])
  );
  expect(new Set(made.differences.map(({ id }) => id)).size).toBe(made.differences.length);
});

test("no lever moved: no difference to explain", () => {
  expect(outlook({ name: "What if", settings: [] }).differences).toEqual([]);
});

test("a kept scenario stands beside, under its name; one that is not kept does not", () => {
  const made = outlook(three, ["Freeze", "Gone"]);
  expect(made.columns).toEqual(["Baseline", "Three levers", "Freeze"]);
  expect(made.compared.every(({ values }) => values.length === 3)).toBe(true);
});

test("seats of the intakes to come: places and those expected to be filled", () => {
  const seats = outlook(three).seats;
  expect(seats.map(({ cohort }) => cohort)).toEqual(["NC25-04", "NC25-05", "NC25-06", "NC25-07"]);
  expect(seats[2]).toMatchObject({ places: 62 });
});

test("a projection is made once while others move, and a reason makes no other", () => {
  const projections = new Projections(grounds.state);
  const one = projections.of(three, MONTHS);
  for (let i = 0; i < 40; i++)
    projections.of({ name: "", settings: [{ lever: "leaver_rate", value: i / 100 }] }, 1);
  const reasons = settings.map((setting) => ({ ...setting, reason: "so" }));
  expect(projections.of({ name: "Other", settings: reasons }, MONTHS)).toBe(one);
  expect(projections.of(three, 17)).not.toBe(one);
});

test("what lies deeper: sentences of what must be true, advice with days, and what moves it most", () => {
  const deeper = deeperOf(grounds.state, three, MONTHS, 9);
  if (!deeper.ok) throw new Error(deeper.error);
  const { mustBeTrue, advice, tornado, seq } = deeper.value;
  expect(advice.at(-1)).toMatch(
    /^As now: of the surplus of 2025\/26, £534,037, .* it is the figures' −£1,053,675/
  );
  expect(seq).toBe(9);
  expect(mustBeTrue.map(({ words }) => words).join(" ")).toMatch(
    /officers on 31 March 2026 .* leave in a year/
  );
  expect(advice.join(" ")).toMatch(/NC25-05 \(Dec 2025\): about \d+ of 48 places/);
  expect(advice.join(" ")).toMatch(/30 September 2026: .* advertised by 2 February 2026/);
  const swings = tornado!.bars.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
  expect(swings).toEqual([...swings].sort((a, b) => b - a));
  expect(Math.min(...swings)).toBeGreaterThanOrEqual(0.05);
  expect(tornado?.withoutRange.join(" ")).toMatch(/Time to fill, all: the vacancies sheet/);
});
