import { planWorkbook } from "../../../src/paper/workbook-plan";
import { readScenarios } from "../../../src/scenarios/sheet/read-scenarios";
import { contentOfFile } from "../../fixtures/written";
import { partOf, scenario, stateOf, workforceOf } from "./force-scenarios";

const LEVERS =
  "Leaver rate = 30% because a made-up reason\nTime to fill = 2.4 months from Jan 2026";

test("in the user's own workbook, sheets of theirs with the names of projections stay theirs", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const [like] = content.grids;
  if (like === undefined) throw new Error("no sheet");
  const theirs = ["Projection", "Projection 2", "Workings projection"].map((sheet) => ({
    ...like,
    sheet,
    rows: [["mine"]],
    formulas: new Map(),
    errors: new Map(),
    tables: [],
    merges: [],
  }));
  const workbook = { ...content, grids: [...content.grids, ...theirs] };
  const workforce = workforceOf(workbook);
  const part = partOf(workforce, workbook, [scenario("One", LEVERS, stateOf(workforce))], 12);
  const { plan, scenarios } = planWorkbook(workforce, workbook, {
    scenarios: part,
    besideYours: true,
  });
  const names = plan.sheets.filter(({ role }) => role === "product").map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Projection (Muster)", "Projection 2 (Muster)"]));
  const formulas = plan.sheets.flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []))
  );
  expect(formulas.filter((formula) => /('|^|[^A-Za-z ])Projection( 2)?'?!/.test(formula))).toEqual(
    []
  );
  expect(formulas.some((formula) => formula.includes("'Workings projection (Muster)'!"))).toBe(
    true
  );
  expect(scenarios?.figures.every(({ place }) => names.includes(place.sheet))).toBe(true);
  const asFile = planWorkbook(workforce, workbook, { scenarios: part });
  expect(asFile.plan.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Projection (yours)", "Projection 2 (yours)"])
  );
});

test("where the user's own sheet holds the table, theirs is read and Muster's beside it is not twice", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const [like] = content.grids;
  if (like === undefined) throw new Error("no sheet");
  const own = {
    ...like,
    sheet: "Scenarios",
    rows: [
      ["Scenario", "Levers moved"],
      ["Mine", "Leaver rate = 20%"],
    ],
    formulas: new Map(),
    errors: new Map(),
    tables: [],
    merges: [],
  };
  const workbook = { ...content, grids: [...content.grids, own] };
  const workforce = workforceOf(workbook);
  expect(
    planWorkbook(workforce, workbook, { besideYours: true }).plan.sheets.some(({ name }) =>
      name.startsWith("Scenarios")
    )
  ).toBe(false);
  const part = partOf(workforce, workbook, [scenario("New", LEVERS, stateOf(workforce))], 12);
  const { plan } = planWorkbook(workforce, workbook, { scenarios: part, besideYours: true });
  const ours = plan.sheets.find(({ name }) => name === "Scenarios (Muster)");
  if (ours === undefined) throw new Error("no table of Muster's");
  const both = {
    ...workbook,
    productSheets: [ours.name],
    grids: [
      ...workbook.grids,
      {
        ...own,
        sheet: ours.name,
        rows: ours.rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
      },
    ],
  };
  const { scenarios, issues } = readScenarios(both, stateOf(workforce));
  expect(issues).toEqual([]);
  expect(scenarios.map(({ name, at }) => [name, at.sheet])).toEqual([
    ["Mine", "Scenarios"],
    ["New", "Scenarios (Muster)"],
  ]);
});
