import type { CellValue } from "../../src/workbook/grid";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { gridFrom, workbookOf } from "./grid-from";

function read(sheet: string, rows: readonly (readonly CellValue[])[]) {
  const log = new IssueLog();
  const [block] = recognise(workbookOf([gridFrom(sheet, rows)]), log).blocks;
  return {
    kind: block?.kind ?? null,
    columns: Object.fromEntries(block?.columns ?? []),
    issues: log
      .list()
      .map(({ severity, code, cell, heading }) => `${severity} ${code} ${cell} ${heading}`),
    full: log.list(),
  };
}

/** Three rows of one cell a column, the first varied so that they differ. */
const rows = (...cells: CellValue[]): CellValue[][] =>
  [1, 2, 3].map((n) =>
    cells.map((cell) => (cell === "#" ? `P${n}00` : cell === "@" ? n * 1000 + 7 : cell))
  );

const POST = ["Post No", "Post Title", "Establishment FTE"];

describe("what a column holds decides", () => {
  test("Post over titles is the title, over codes the number", () => {
    const titles = read("E", [
      ["Post", "Post Ref", "Est FTE"],
      ...rows("Response Constable", "#", 1),
    ]);
    expect(titles.columns).toMatchObject({ post_title: 0, post_id: 1 });
    const codes = read("E", [["Post", "Job Title", "Est FTE"], ...rows("#", "Analyst", 1)]);
    expect(codes.columns).toMatchObject({ post_id: 0, post_title: 1 });
  });

  test("Current Holder over names is the name, over numbers the number", () => {
    const names = read("E", [[...POST, "Current Holder"], ...rows("#", "Analyst", 1, "A Person")]);
    expect(names.columns).toMatchObject({ holder_name: 3 });
    const numbers = read("E", [[...POST, "Current Holder"], ...rows("#", "Analyst", 1, "@")]);
    expect(numbers.columns).toMatchObject({ holder_id: 3 });
  });

  test("Start Date full of numbers from 0 to 1 is no date, and it is asked what it is", () => {
    const { columns, issues, full } = read("E", [
      [...POST, "Employee Number", "Start Date"],
      ...rows("#", "Analyst", 1, "@", 0.6),
    ]);
    expect(columns).not.toHaveProperty("service_start");
    expect(issues).toEqual(["stop column-asked E1 Start Date"]);
    expect(full[0]?.done).toBe("Not read: it holds only numbers from 0 to 1.5.");
  });

  test("of two headings with one meaning the one that is filled is read", () => {
    const { columns, issues } = read("Leavers", [
      ["Employee Number", "Leaving Date", "Date Left", "Reason"],
      ...rows("@", null, "2022-04-14", "Resigned"),
    ]);
    expect(columns).toMatchObject({ leave_date: 2 });
    expect(issues).toEqual(["note two-headings-one-meaning B1 Leaving Date"]);
  });

  test("two columns of one meaning with the same cells need no decision", () => {
    const { issues } = read("Leavers", [
      ["Employee Number", "Leaving Date", "Date Left", "Reason"],
      ...rows("@", "2022-04-14", "2022-04-14", "Resigned"),
    ]);
    expect(issues).toEqual(["note two-headings-one-meaning C1 Date Left"]);
  });
});

describe("slips and marks in headings", () => {
  test("a letter more or less is read, and said", () => {
    const { columns, issues } = read("Sheet1", [
      ["Employe Number", "Leaveing Date", "Reason for Leavng"],
      ...rows("@", "2022-04-14", "Resigned"),
    ]);
    expect(columns).toEqual({ person_id: 0, leave_date: 1, reason: 2 });
    expect(issues).toEqual([
      "note heading-nearly A1 Employe Number",
      "note heading-nearly B1 Leaveing Date",
      "note heading-nearly C1 Reason for Leavng",
    ]);
  });

  test("a slip that the cells do not bear out is to be decided", () => {
    const { issues } = read("Sheet1", [
      ["Employee Number", "Leaveing Date", "Reason"],
      ["E1", null, "Resigned"],
    ]);
    expect(issues).toEqual(["decide heading-nearly B1 Leaveing Date"]);
  });

  test("another word is no slip: Course Rate is no Course Date", () => {
    const { columns } = read("T", [
      ["Course", "Course Rate", "Cost"],
      ...rows("First aid", 3, 300),
    ]);
    expect(columns).toEqual({ course: 0, unit_cost: 2 });
  });

  test("digits and marks of notes are left off where the rest is known, and said once", () => {
    const { columns, issues } = read("E", [
      ["Post No1", "Post Title [note 3]", "Est FTE2,3", "Employee Number³", "Level 2", "Salary*"],
      ...rows("#", "Analyst", 1, "@", "x", 40000),
    ]);
    expect(columns).toEqual({
      post_id: 0,
      post_title: 1,
      establishment_fte: 2,
      holder_id: 3,
      parent_org: 4,
      salary: 5,
    });
    expect(issues).toEqual(["note DQ-02 A1 Post No1"]);
  });
});

describe("columns that are asked for", () => {
  test("a leavers sheet without a leaving date that Muster knows is not read as something else", () => {
    const { kind, issues, full } = read("Sheet1", [
      ["Emp No", "Post Title", "FTE", "Reason for Leaving", "Dt Gone"],
      ...rows("@", "Analyst", 1, "Resigned", "2022-04-14"),
    ]);
    expect(kind).toBeNull();
    expect(issues).toEqual(["stop column-asked E1 Dt Gone"]);
    expect(full[0]?.advice).toContain("leaving date");
  });

  test("a sheet called Leavers whose headings would do for an establishment is asked about", () => {
    const { kind, issues } = read("Leavers 22-23", [
      ["Emp No", "Post Title", "Grade", "FTE", "Dt Gone"],
      ...rows("@", "Analyst", "E", 1, "2022-04-14"),
    ]);
    expect(kind).toBeNull();
    expect(issues).toEqual(["stop sheet-asked A1 "]);
  });

  test("an establishment without a start of service asks whether an unknown date is it", () => {
    const { kind, issues, full } = read("E", [
      [...POST, "Employee Number", "Dt Appt"],
      ...rows("#", "Analyst", 1, "@", "2015-04-01"),
    ]);
    expect(kind).toBe("establishment");
    expect(issues).toEqual(["stop column-asked E1 Dt Appt"]);
    expect(full[0]?.done).toContain('"Dt Appt" (E1)');
  });

  test("what no column may be is not asked for", () => {
    const { issues } = read("E", [
      [...POST, "Employee Number", "Notes"],
      ...rows("#", "Analyst", 1, "@", "see HR"),
    ]);
    expect(issues).toEqual(["note columns-not-read E1 Notes"]);
  });
});

describe("columns without a heading", () => {
  const LEAVERS = ["Employee Number", "Leaving Date", "Reason"];

  test("a blank heading over dates that may be the leaving dates", () => {
    const { kind, issues } = read("Leavers", [
      ["Employee Number", null, "Reason", "FTE"],
      ...rows("@", "2022-04-14", "Resigned", 1),
    ]);
    expect([kind, issues]).toEqual([null, ["stop column-asked B1 "]]);
  });

  test.each(["#REF!", "__proto__", "=1+1", "9e999", "<b>x</b>"])(
    "%s over reasons for leaving",
    (heading) => {
      const { columns, issues } = read("Leavers", [
        ["Employee Number", "Leaving Date", heading, "FTE"],
        ...rows("@", "2022-04-14", "Retired", 1),
      ]);
      expect(columns).not.toHaveProperty("reason");
      expect(issues).toEqual([`decide column-asked C1 ${heading}`]);
    }
  );

  test("the last column too, and what no figure uses is only named", () => {
    const asked = read("Leavers", [LEAVERS, ...rows("@", "2022-04-14", "Resigned", 0.6)]);
    expect(asked.issues).toEqual(["decide column-asked D1 "]);
    const named = read("Leavers", [
      [...LEAVERS, "FTE", "Start Date", "Team", "Type", "Exit Interview", "Name"],
      ...rows("@", "2022-04-14", "Resigned", 1, "2015-04-01", "HR", "Staff", "Yes", "A B", "x y"),
    ]);
    expect(named.issues).toEqual(["note columns-not-read J1 "]);
  });
});

describe("two years on one sheet", () => {
  test("the columns of both years are kept with their years", () => {
    const log = new IssueLog();
    const [block] = recognise(
      workbookOf([
        gridFrom("Training", [
          ["Course", "Budget 22/23", "Budget 2023-24", "FY24/25 Budget", "Actual"],
          ["First aid", 100, 200, 300, 50],
        ]),
      ]),
      log
    ).blocks;
    expect(block?.years.get("original_budget")).toEqual([
      { year: 2022, column: 1 },
      { year: 2023, column: 2 },
      { year: 2024, column: 3 },
    ]);
    expect(log.list()).toEqual([]);
  });
});

describe("formulas that rest on what is not in the workbook", () => {
  test("links to other workbooks and TODAY() are noted once a column that is read", () => {
    const log = new IssueLog();
    const data = rows("#", "Analyst", 1, "@", 3);
    const grid = gridFrom("E", [[...POST, "Employee Number", "Years in post"], ...data], {
      formulas: new Map([
        [2 * 16384 + 2, "[1]Posts!C3"],
        [3 * 16384 + 2, "[1]Posts!C4"],
        [1 * 16384 + 3, "IF(TODAY()>44000,1007,0)"],
        [1 * 16384 + 4, "YEAR(NOW())-2020"],
      ]),
    });
    recognise(workbookOf([grid]), log);
    expect(log.list().map(({ severity, code, cell }) => `${severity} ${code} ${cell}`)).toEqual([
      "note columns-not-read E1",
      "note DQ-23 C3",
      "note DQ-23 D2",
    ]);
  });
});
