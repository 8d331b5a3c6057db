import type { Grid } from "../../src/workbook/grid";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { day, gridFrom, workbookOf } from "./grid-from";

const HEADINGS = ["Employee Number", "Post Title", "Start Date", "Leaving Date", "Reason", "FTE"];
const leavers = (sheet: string, more: Partial<Grid> = {}): Grid =>
  gridFrom(sheet, [HEADINGS], more);
const settings = (sheet: string): Grid =>
  gridFrom(sheet, [
    ["Name", "Value"],
    ["Vacancy factor", 0.02],
  ]);

function read(grids: Grid[], productSheets: string[] = []) {
  const log = new IssueLog();
  const { blocks, claims } = recognise(workbookOf(grids, productSheets), log);
  return {
    sheets: blocks.map(({ grid, kind }) => `${grid.sheet}: ${kind}`),
    claims,
    issues: log.list().map(({ sheet, code, severity }) => `${severity} ${code} ${sheet}`),
  };
}

test("one kind on several sheets is read from all", () => {
  const { sheets } = read([leavers("Leavers 21-22"), leavers("Leavers 22-23")]);
  expect(sheets).toEqual(["Leavers 21-22: leavers", "Leavers 22-23: leavers"]);
});

test("hidden sheets and sheets that repeat others are set aside with a note", () => {
  const { sheets, issues } = read([
    leavers("Leavers", { hidden: true }),
    leavers("Summary of leavers"),
    leavers("DO NOT USE"),
  ]);
  expect(sheets).toEqual([]);
  expect(issues).toEqual([
    "note sheet-set-aside Leavers",
    "note sheet-set-aside Summary of leavers",
    "note sheet-set-aside DO NOT USE",
  ]);
});

test("sheets that Muster wrote are not read, but for their assumptions and rates", () => {
  const { sheets, issues } = read(
    [leavers("Prepared people"), settings("Assumptions"), leavers("Leavers")],
    ["Prepared people", "Assumptions"]
  );
  expect(sheets).toEqual(["Assumptions: assumptions", "Leavers: leavers"]);
  expect(issues).toEqual([]);
});

test("a sheet without known headings is noted, an empty one is not", () => {
  const { issues } = read([gridFrom("Notes", [["Call HR"]]), gridFrom("Sheet3", [])]);
  expect(issues).toEqual(["note sheet-not-recognised Notes"]);
});

test("a list of starters is not a second establishment", () => {
  const starters = gridFrom("Starters 22-23", [
    ["Employee Number", "Post Title", "Start Date", "FTE"],
  ]);
  expect(read([starters]).sheets).toEqual([]);
});

test("two headings of one meaning are to be decided", () => {
  const grid = gridFrom("Leavers", [[...HEADINGS, "Termination Date"]]);
  expect(read([grid]).issues).toEqual(["decide two-headings-one-meaning Leavers"]);
});

test("the day a title claims", () => {
  const grid = gridFrom("Leavers", [["Leavers (as at 20 June 2022)"], HEADINGS]);
  expect(read([grid]).claims).toEqual([
    { day: day("2022-06-20"), sheet: "Leavers", cell: "A1", text: "Leavers (as at 20 June 2022)" },
  ]);
});
