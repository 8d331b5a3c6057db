import type { CellValue, Grid } from "../../src/workbook/grid";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { gridFrom, workbookOf } from "./grid-from";

function read(...grids: readonly Grid[]) {
  const log = new IssueLog();
  const { blocks } = recognise(workbookOf(grids), log);
  const issues = log.list().map(({ severity, code, sheet }) => `${severity} ${code} ${sheet}`);
  return { sheets: blocks.map(({ grid }) => grid.sheet), issues, full: log.list() };
}

const HEADINGS = ["Post No", "Post Title", "Grade", "Establishment FTE", "Employee Number"];
const posts = (from: number, to: number, more = ""): CellValue[][] =>
  Array.from({ length: to - from + 1 }, (_, at) => [
    `P${from + at}`,
    at % 2 === 0 ? "Analyst" : "Officer",
    at % 2 === 0 ? "E" : "F",
    1,
    `E${from + at}${more}`,
  ]);
const establishment = (sheet: string, rows: CellValue[][], title?: string): Grid =>
  gridFrom(sheet, [...(title === undefined ? [] : [[title], []]), HEADINGS, ...rows]);

describe("two establishments", () => {
  test("a copy of a sheet is set aside, the one that is not named as a copy is read", () => {
    const rows = posts(1, 6);
    const { sheets, issues } = read(
      establishment("Sheet1 (2)", rows),
      establishment("Sheet1", rows)
    );
    expect(sheets).toEqual(["Sheet1"]);
    expect(issues).toEqual(["note sheet-set-aside Sheet1 (2)"]);
  });

  test.each([
    ["names with months", "Est Mar 22", undefined, "Est Apr 22", undefined],
    ["names with days", "Estab 31.03.22", undefined, "Estab 30.04.22", undefined],
    ["titles", "A", "As at 31 March 2022", "B", "Position as at 30 April 2022"],
  ])("of two states of one list the later is read: %s", (_, older, before, newer, after) => {
    const { sheets, issues, full } = read(
      establishment(newer, [...posts(1, 5), ...posts(8, 9)], after),
      establishment(older, posts(1, 7), before)
    );
    expect(sheets).toEqual([newer]);
    expect(issues).toEqual([`note sheet-set-aside ${older}`]);
    expect(full[0]?.done).toContain(`"${newer}" is of`);
  });

  test("where nothing says which is later one is read and it is to be decided", () => {
    const { sheets, issues } = read(
      establishment("Establishment", posts(1, 8)),
      establishment("Structure", [...posts(1, 6), ...posts(9, 9)])
    );
    expect(sheets).toEqual(["Establishment"]);
    expect(issues).toEqual(["decide sheet-repeats Structure"]);
  });

  test("the final version stands before the draft", () => {
    const { sheets } = read(
      establishment("Estab v3", posts(1, 8)),
      establishment("Estab v4 FINAL", [...posts(1, 6), ...posts(9, 9)])
    );
    expect(sheets).toEqual(["Estab v4 FINAL"]);
  });

  test("officers and staff on sheets of their own are both read", () => {
    const { sheets, issues } = read(
      establishment("Officers Mar 22", posts(1, 8)),
      establishment("Staff Apr 22", posts(101, 108))
    );
    expect(sheets).toEqual(["Officers Mar 22", "Staff Apr 22"]);
    expect(issues).toEqual([]);
  });

  test("a table by grade of the posts listed one by one is not read beside them", () => {
    const byGrade = gridFrom("By grade", [
      ["Grade", "Establishment FTE"],
      ["E", 4],
      ["F", 4],
      ["Total", 8],
    ]);
    const { sheets, issues } = read(establishment("Establishment", posts(1, 8)), byGrade);
    expect(sheets).toEqual(["Establishment"]);
    expect(issues).toEqual(["decide sheet-repeats By grade"]);
  });

  test("officers by rank and staff one by one are both read", () => {
    const byRank = gridFrom("Officers", [
      ["Rank", "Establishment FTE", "Actual FTE"],
      ["Constable", 40, 38],
      ["Sergeant", 8, 8],
    ]);
    expect(read(establishment("Staff", posts(1, 8)), byRank).sheets).toEqual(["Staff", "Officers"]);
  });
});

describe("leavers", () => {
  const leavers = (sheet: string, days: string[]): Grid =>
    gridFrom(sheet, [
      ["Employee Number", "Leaving Date", "Reason"],
      ...days.map((day, at) => [`E${at}`, day, "Resigned"]),
    ]);

  test("a part of a longer list is not read beside it", () => {
    const { sheets, issues } = read(
      leavers("Q1", ["2022-04-14", "2022-05-14"]),
      leavers("YTD", ["2022-04-14", "2022-05-14", "2022-08-14"])
    );
    expect(sheets).toEqual(["YTD"]);
    expect(issues).toEqual(["note sheet-set-aside Q1"]);
  });

  test("years on sheets of their own are all read", () => {
    expect(
      read(leavers("21-22", ["2021-05-01", "2021-06-01"]), leavers("22-23", ["2022-05-01"])).sheets
    ).toEqual(["21-22", "22-23"]);
  });
});

describe("one list of those in post and those who left", () => {
  const HEADS = ["Emp No", "Post Title", "Grade", "FTE", "Start Date", "Date Left", "Salary"];
  const person = (number: number, left: CellValue): CellValue[] => [
    `E${number}`,
    "Analyst",
    "E",
    1,
    "2015-04-01",
    left,
    30000,
  ];

  test("rows with a leaving date are leavers, the others are in post", () => {
    const log = new IssueLog();
    const grid = gridFrom("HR extract", [
      HEADS,
      person(1, null),
      person(2, "2022-04-14"),
      person(3, "'31/12/4712"),
      person(4, null),
      person(5, null),
    ]);
    const { blocks } = recognise(workbookOf([grid]), log);
    expect(blocks.map(({ kind, only }) => [kind, only])).toEqual([
      ["establishment", { column: 5, dated: false }],
      ["leavers", { column: 5, dated: true }],
    ]);
    expect(log.list().map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      "decide leavers-among-posts",
    ]);
  });

  test("an end date of fixed terms makes no leavers", () => {
    const heads = HEADS.map((heading) => (heading === "Date Left" ? "Contract End Date" : heading));
    const rows = [person(1, null), person(2, "2023-03-31"), person(3, null)];
    const { blocks } = recognise(workbookOf([gridFrom("HR", [heads, ...rows])]), new IssueLog());
    expect(blocks.map(({ kind, only }) => [kind, only])).toEqual([["establishment", null]]);
  });
});

describe("what is not to be counted", () => {
  test("what a pivot table came to", () => {
    const pivot = gridFrom("Sheet4", [
      ["Row Labels", "Sum of FTE", "Count of Employee Number"],
      ["Analyst", 4, 4],
      ["Grand Total", 4, 4],
    ]);
    const { sheets, issues, full } = read(pivot);
    expect([sheets, issues]).toEqual([[], ["note sheet-set-aside Sheet4"]]);
    expect(full[0]?.done).toContain("pivot");
  });

  test("the budget of everything, where training's is read from a sheet that says so", () => {
    const lines = (sheet: string): Grid =>
      gridFrom(sheet, [
        ["Account", "Cost Centre", "Original Budget", "Actual", "Forecast"],
        ["Salaries", "C1", 900000, 300000, 910000],
      ]);
    expect(read(lines("Budget Monitoring")).sheets).toEqual([]);
    expect(read(lines("Training Budget")).sheets).toEqual(["Training Budget"]);
  });
});
