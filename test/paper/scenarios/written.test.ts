import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import type { ScenariosPart } from "../../../src/paper/scenarios/part";
import type { PlannedWorkbook } from "../../../src/paper/planned-workbook";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import { readScenarios } from "../../../src/scenarios/sheet/read-scenarios";
import { readFigure } from "../../../src/scenarios/projected-figure";
import { readWorkforce } from "../../../src/workforce/read";
import { a1 } from "../../../src/workbook/address";
import type { WorkbookContent } from "../../../src/workbook/grid";
import { contentOfFile, counted } from "../../fixtures/written";
import { near } from "../../fixtures/recalculated";
import { withCells, withRows } from "../../fixtures/tampered";
import { partOf, scenario, stateOf, workforceOf } from "./force-scenarios";

const NASTY = `=1+1 "quoted" <b>& ${"long ".repeat(30)}Ω`;
const LEVERS =
  "Leaver rate = 30% because a made-up reason\nTime to fill = 2.4 months from Jan 2026";
const MONTHS = 18;

interface Written {
  readonly part: ScenariosPart;
  readonly planned: PlannedWorkbook;
  readonly content: WorkbookContent;
}

async function back(planned: PlannedWorkbook): Promise<WorkbookContent> {
  const read = await readWorkbook("paper.xlsx", await writeWorkbook(planned.plan));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

async function write(): Promise<Written> {
  const content = await contentOfFile("samples/office.xlsx");
  const workforce = workforceOf(content);
  const state = stateOf(workforce);
  const said = [
    scenario(NASTY, LEVERS, state),
    scenario("Two posts fewer", "Posts added (Police staff) = -2 from Feb 2026", state),
  ];
  const part = partOf(workforce, content, said, MONTHS);
  const planned = planWorkbook(workforce, content, { scenarios: part });
  return { part, planned, content: await back(planned) };
}

let written: Written;
beforeAll(async () => {
  written = await write();
});

test("each compared figure is the projection's, to 1e-9, in a cell with a formula", () => {
  const { part, planned } = written;
  const figures = planned.scenarios?.figures ?? [];
  let seen = 0;
  part.compared.forEach(({ figure, words }) => {
    part.studied.forEach(({ projection, scenario: { name } }) => {
      const value = readFigure(projection, figure);
      if (!value.ok) return;
      const short = name.length > 60 ? `${name.replace(/\s+/g, " ").slice(0, 59)}…` : name;
      const found = figures.find((of) => of.name === words && of.scenario === short);
      const sheet = planned.plan.sheets.find((of) => of.name === found?.place.sheet);
      const cell = sheet?.rows[found?.place.row ?? -1]?.[found?.place.column ?? -1];
      expect(cell?.formula).toBeDefined();
      expect([words, near(Number(cell?.value), value.value)]).toEqual([words, true]);
      seen++;
    });
  });
  expect(seen).toBe(figures.length);
  expect(seen).toBeGreaterThan(15);
});

test("the written workbook agrees when it is counted again, and every scenario's figure is among those counted", () => {
  const { figures, agree, differences } = counted(written.content);
  expect(differences).toEqual([]);
  expect(agree).toBe(figures);
  const { layout, scenarios } = written.planned;
  expect(figures).toBe(layout.placed.length + (scenarios?.figures.length ?? 0));
});

test("a headline figure of a scenario with its value or its formula changed is named", () => {
  const figure = written.planned.scenarios?.figures.find(
    ({ scenario: of }) => of === "Two posts fewer"
  );
  if (figure === undefined) throw new Error("no figure");
  const { sheet, row, column } = figure.place;
  const cell = a1(row, column);
  for (const change of [{ value: figure.value + 1 }, { formula: "1+1" }]) {
    const { figures, agree, differences } = counted(
      withCells(written.content, [{ sheet, cell, ...change }])
    );
    expect(differences.map(({ id, group, cell: at }) => [id, group, at])).toEqual([
      [figure.id, "Two posts fewer", cell],
    ]);
    expect(agree).toBe(figures - 1);
  }
});

test("a cell of the workings of a projection that was tampered with is named", () => {
  const { differences } = counted(
    withCells(written.content, [{ sheet: "Workings projection 2", cell: "F20", formula: "7" }])
  );
  expect(differences.map(({ sheet, cell, what }) => [sheet, cell, what])).toEqual([
    ["Workings projection 2", "F20", "input"],
  ]);
});

test("a scenario typed into the table since is no difference, one changed since is", () => {
  const grid = written.content.grids.find(({ sheet }) => sheet === "Scenarios");
  const free = grid?.rows.findIndex((cells) => cells[0] === "Two posts fewer") ?? -1;
  const added = withCells(written.content, [
    { sheet: "Scenarios", cell: a1(free + 1, 0), value: "Typed since" },
    { sheet: "Scenarios", cell: a1(free + 1, 1), value: "Leaver rate = 10%" },
  ]);
  expect(counted(added).differences).toEqual([]);
  const changed = withCells(written.content, [
    {
      sheet: "Scenarios",
      cell: a1(free, 1),
      value: "Posts added (Police staff) = -3 from Feb 2026",
    },
  ]);
  const { differences } = counted(changed);
  expect(differences.some(({ group }) => group === "Two posts fewer")).toBe(true);
  expect(differences.every(({ group }) => group === "" || group === "Two posts fewer")).toBe(true);
});

test("read again, the sheets of scenarios give no issue and the scenarios stand", () => {
  const before = workforceOf(written.content);
  const names = /^(Scenario|Projection|Workings projection)/;
  expect(before.issues.filter(({ sheet }) => names.test(sheet))).toEqual([]);
  expect(before.readAs.filter(({ sheet }) => names.test(sheet))).toEqual([]);
  const { scenarios, issues } = readScenarios(written.content, stateOf(before));
  expect(issues).toEqual([]);
  expect(scenarios.map(({ name }) => name)).toEqual([NASTY.replace(/\s+$/, ""), "Two posts fewer"]);
  expect(scenarios[0]?.settings).toEqual(written.part.studied[1]?.scenario.settings);
});

test("without scenarios asked for, the table is carried along and nothing else is written", async () => {
  const workforce = workforceOf(written.content);
  const planned = planWorkbook(workforce, written.content);
  const names = planned.plan.sheets.map(({ name }) => name);
  expect(names).toContain("Scenarios");
  expect(names.filter((name) => /projection|Scenario results/i.test(name))).toEqual([]);
  const again = await back(planned);
  const read = readScenarios(again, stateOf(workforceOf(again)));
  expect(read.scenarios.map(({ name, settings }) => ({ name, settings }))).toEqual(
    written.part.studied
      .slice(1)
      .map(({ scenario: { name, settings } }) => ({ name: name.trim(), settings }))
  );
});

test("a workbook without scenarios has no sheet of them", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const { plan, scenarios } = planWorkbook(workforceOf(content), content);
  expect(scenarios).toBeNull();
  expect(plan.sheets.some(({ name }) => /scenario|projection/i.test(name))).toBe(false);
});

test("a table typed by hand is set aside, and a row of it that cannot be read is written back as it stands", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const [like] = content.grids;
  if (like === undefined) throw new Error("no sheet");
  const typed = {
    ...like,
    sheet: "Scenarios",
    rows: [
      ["Scenario", "Levers moved"],
      ["Typed", "leaver rate = 40%"],
      ["Broken", "leaver rote = 40%"],
    ],
    formulas: new Map(),
    errors: new Map(),
    dates: new Set<number>(),
    tables: [],
    merges: [],
    hidden: false,
    hiddenRows: new Set<number>(),
  };
  const workbook = { ...content, grids: [...content.grids, typed] };
  const read = readWorkforce(workbook, {});
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.issues.filter(({ sheet }) => sheet === "Scenarios")).toEqual([]);
  const part = partOf(
    read.value,
    workbook,
    [scenario("TYPED", "Leaver rate = 20%", stateOf(read.value))],
    12
  );
  expect(part.issues.map(({ cell }) => cell)).toEqual(["A3"]);
  expect(part.studied.map(({ scenario: of }) => of.settings.map(({ value }) => value))).toEqual([
    [],
    [0.2],
  ]);
  expect(part.rows.map(({ name, levers }) => [name, levers])).toEqual([
    ["Typed", "Leaver rate = 20%"],
    ["Broken", "leaver rote = 40%"],
  ]);
});

test("without a vacancy factor there are no pounds, and the results say why", async () => {
  const whole = await contentOfFile("samples/office.xlsx");
  const content = withRows(whole, "Assumptions", (rows) =>
    rows.filter((cells) => cells[0] !== "Vacancy factor")
  );
  const workforce = workforceOf(content);
  const part = partOf(workforce, content, [scenario("One", LEVERS, stateOf(workforce))], 12);
  const { plan } = planWorkbook(workforce, content, { scenarios: part });
  const texts = (name: string): string[] =>
    (plan.sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((cells) =>
      String(cells[0]?.value ?? "")
    );
  expect(texts("Projection")).toContain("No pounds: the assumption “Vacancy factor” is not given.");
  expect(texts("Projection")).not.toContain("Surplus");
  expect(texts("Scenario results")).toContain(
    "None: the assumption “Vacancy factor” is not given."
  );
  expect(
    counted(await back({ plan, layout: written.planned.layout, scenarios: null })).differences
  ).toEqual([]);
});

test("counts over months are said to be over so many months", () => {
  const words = written.part.compared.map((compared) => compared.words);
  expect(words).toContain("people leaving in the 6 months to the end of Mar 2026");
  expect(words).toContain("people joining in the 6 months to the end of Mar 2026");
});
