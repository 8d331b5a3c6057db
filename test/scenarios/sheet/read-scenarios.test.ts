import { readScenarios } from "../../../src/scenarios/sheet/read-scenarios";
import {
  cellKey,
  type CellValue,
  type Grid,
  type WorkbookContent,
} from "../../../src/workbook/grid";
import { madeUpState, madeUpType } from "../made-up-state";

const state = madeUpState([
  madeUpType("Police officer", [10, 20, 30]),
  madeUpType("Police staff", [5], { filledBy: "refill" }),
]);

const workbook = (
  rows: readonly (readonly CellValue[])[],
  rest: Partial<Grid> = {}
): WorkbookContent => ({
  name: "made up.xlsx",
  dateSystem: "1900",
  productSheets: [],
  names: new Map(),
  grids: [
    {
      sheet: "Scenarios",
      rows: [["Scenario", "Levers moved", "Months", "Note"], ...rows],
      errors: new Map(),
      formulas: new Map(),
      dates: new Set(),
      tables: [],
      merges: [],
      hidden: false,
      hiddenRows: new Set(),
      ...rest,
    },
  ],
});

const read = (...rows: readonly (readonly CellValue[])[]) => readScenarios(workbook(rows), state);

test("settings a line each, months and a note", () => {
  const { scenarios, issues } = read([
    "Hold on",
    "Leaver rate (Police officer) = 5%\nTime to fill (staff) = 3 months from Jun 2022 because a new system",
    24,
    "for the panel",
  ]);
  expect(issues).toEqual([]);
  expect(scenarios).toEqual([
    {
      name: "Hold on",
      settings: [
        { lever: "leaver_rate", value: 0.05, type: "Police officer" },
        {
          lever: "time_to_fill",
          value: 3,
          type: "Police staff",
          from: 2022 * 12 + 5,
          reason: "a new system",
        },
      ],
      months: 24,
      note: "for the panel",
      at: { sheet: "Scenarios", cell: "A2" },
    },
  ]);
});

test("an intake that is none, where the workbook has no intakes: by the scenario’s name, what is wrong, no list of levers", () => {
  const { issues } = read(["Half full course", "Share of places filled (NC25-05) = 50%"]);
  expect(issues).toMatchObject([
    {
      heading: "Scenario",
      value: "Half full course",
      expected:
        "settings that this workbook can take: Share of places filled: there is no intake NC25-05, for the workbook has no sheet of intakes",
      advice: "Correct the setting under “Levers moved”, or delete the row.",
    },
  ]);
});

test("a lever that is none, and like none: it is named, and not every lever there is", () => {
  const [issue] = read(["Odd", "Zzzzzz = 5%"]).issues;
  expect(issue?.expected).toContain("there is no lever “Zzzzzz” (");
  expect(issue?.expected).not.toContain("Time to fill");
});

test("a row that cannot be read is named by its scenario, and the other rows stand", () => {
  const { scenarios, issues } = read(
    ["Wrong", "Leever rate = 5%", "", ""],
    ["Right", "", "", ""],
    ["Nobody", "Leaver rate (PCSO) = 5%", "", ""],
    ["Too much", "Leaver rate = 99%", "", ""]
  );
  expect(scenarios.map(({ name }) => name)).toEqual(["Right"]);
  expect(issues.map(({ code, sheet, cell, value }) => [code, `${sheet}!${cell}`, value])).toEqual([
    ["scenario-not-read", "Scenarios!A2", "Wrong"],
    ["scenario-not-read", "Scenarios!A4", "Nobody"],
    ["scenario-not-read", "Scenarios!A5", "Too much"],
  ]);
  expect(issues[0]?.expected).toContain("did you mean “Leaver rate”");
  expect(issues[0]?.done).toContain("“Wrong” was left out");
});

test("two rows of one name: the second is left out and says where the first is", () => {
  const { scenarios, issues } = read(
    ["Plan B", "Leaver rate = 5%"],
    [" plan  b", "Leaver rate = 9%"]
  );
  expect(scenarios.map(({ settings }) => settings[0]?.value)).toEqual([0.05]);
  expect(issues[0]).toMatchObject({ code: "scenario-named-twice", cell: "A3" });
  expect(issues[0]?.expected).toBe("another name than an earlier row's, “Plan B”");
});

test("a row called Baseline, one without a name, months that are none", () => {
  const { scenarios, issues } = read(
    ["baseline", "Leaver rate = 5%"],
    ["", "Leaver rate = 5%"],
    ["Long", "", 61],
    ["Soon", "", "a while"],
    ["Year", "", "12 months"]
  );
  expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
    ["scenario-named-twice", "A2"],
    ["scenario-without-name", "A3"],
    ["scenario-months", "C4"],
    ["scenario-months", "C5"],
  ]);
  expect(scenarios).toMatchObject([{ name: "Year", months: 12 }]);
});

test("a name like a formula is a name", () => {
  const { scenarios } = read(['=1+1 "quoted"', ""]);
  expect(scenarios[0]?.name).toBe('=1+1 "quoted"');
});

test("a formula is read by its result; one that gave none, or an error, is named by its cell and is not blank", () => {
  const formulas = new Map([
    [cellKey(1, 0), '"A"&"b"'],
    [cellKey(1, 1), '"Leaver rate = 31% because "&"of it"'],
    [cellKey(1, 2), "6*2"],
    [cellKey(2, 0), "1/0"],
    [cellKey(3, 1), '"Leaver rate = 9%"&""'],
    [cellKey(4, 2), "6*2"],
  ]);
  const content = workbook(
    [
      ["Ab", "Leaver rate = 31% because of it", 12],
      [null, "Leaver rate = 5%"],
      ["Unsaved", null],
      ["Long", "Leaver rate = 5%", null],
      ["Right", ""],
    ],
    {
      formulas,
      errors: new Map([[cellKey(2, 0), "#DIV/0!"]]),
      uncalculated: new Set([cellKey(3, 1), cellKey(4, 2)]),
    }
  );
  const { scenarios, issues } = readScenarios(content, state);
  expect(scenarios.map(({ name, months }) => [name, months])).toEqual([
    ["Ab", 12],
    ["Right", undefined],
  ]);
  expect(scenarios[0]?.settings).toEqual([{ lever: "leaver_rate", value: 0.31, reason: "of it" }]);
  expect(issues.map(({ code, cell, value }) => [code, cell, value])).toEqual([
    ["scenario-formula", "A3", "#DIV/0!"],
    ["scenario-formula", "B4", "(a formula without its result)"],
    ["scenario-formula", "C5", "(a formula without its result)"],
  ]);
});

test("a note whose formula gave an error takes no scenario away", () => {
  const content = workbook([["One", "Leaver rate = 5%", "", null]], {
    errors: new Map([[cellKey(1, 3), "#N/A"]]),
  });
  expect(readScenarios(content, state).scenarios).toMatchObject([{ name: "One", note: "#N/A" }]);
});
