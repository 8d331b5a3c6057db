import { holdsScenarios, nameKey, scenarioRows } from "../../src/sheets/scenario-rows";
import type { CellValue, Grid, WorkbookContent } from "../../src/workbook/grid";

const gridOf = (sheet: string, rows: readonly (readonly CellValue[])[], table = ""): Grid => ({
  sheet,
  rows,
  errors: new Map(),
  formulas: new Map(),
  dates: new Set(),
  tables: table === "" ? [] : [{ name: table, top: 0, left: 0, bottom: 1, right: 1, headings: [] }],
  merges: [],
  hidden: false,
  hiddenRows: new Set(),
});

const workbook = (
  grids: readonly Grid[],
  productSheets: readonly string[] = []
): WorkbookContent => ({
  name: "made up.xlsx",
  grids,
  dateSystem: "1900",
  productSheets,
  names: new Map(),
});

test("a table typed by hand, its headings in the fourth row and in another order", () => {
  const grid = gridOf("scenarios ", [
    ["What if"],
    [],
    [],
    ["Note", "Levers moved", "Scenario"],
    ["for the panel", "Leaver rate = 5%", "Fewer leavers"],
    [null, null, null],
    ["", "Time to fill = 2 months", "Faster"],
  ]);
  const rows = scenarioRows(workbook([grid]));
  expect(rows.map(({ cells }) => [cells.Scenario, cells["Levers moved"]])).toEqual([
    [
      { text: "Fewer leavers", cell: "C5" },
      { text: "Leaver rate = 5%", cell: "B5" },
    ],
    [
      { text: "Faster", cell: "C7" },
      { text: "Time to fill = 2 months", cell: "B7" },
    ],
  ]);
  expect(rows[0]?.cells.Months).toEqual({ text: "", cell: "" });
});

test("a sheet of the name without the headings holds none; a table of the name on any sheet does", () => {
  expect(holdsScenarios(gridOf("Scenarios", [["Post No", "FTE"]]))).toBe(false);
  const rows = [
    ["Scenario", "Levers moved"],
    ["A", ""],
  ];
  expect(holdsScenarios(gridOf("What if", rows))).toBe(false);
  expect(holdsScenarios(gridOf("What if", rows, "scenarios"))).toBe(true);
});

test("rows of the user's own sheet stand above those of Muster's beside it", () => {
  const head = ["Scenario", "Levers moved"];
  const rows = scenarioRows(
    workbook(
      [
        gridOf("Scenarios (Muster)", [head, ["one", "Leaver rate = 9%"], ["two", ""]]),
        gridOf("Scenarios", [head, ["One ", "Leaver rate = 5%"]]),
      ],
      ["Scenarios (Muster)"]
    )
  );
  expect(rows.map(({ cells }) => [cells.Scenario.text, cells["Levers moved"].text])).toEqual([
    ["One", "Leaver rate = 5%"],
    ["two", ""],
  ]);
});

test("names that differ in capitals and spaces are one", () => {
  expect(nameKey("  Hold  on\nto One ")).toBe("hold on to one");
});
