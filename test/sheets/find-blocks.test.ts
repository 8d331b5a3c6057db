import { findBlocks } from "../../src/sheets/find-blocks";
import { gridFrom } from "./grid-from";

const found = (...args: Parameters<typeof gridFrom>) =>
  findBlocks(gridFrom(...args), 0).map((block) => [
    block.kind,
    block.headingRow,
    block.firstRow,
    block.lastRow,
    block.left,
    block.right,
  ]);

const LEAVERS = ["Employee Number", "Leaving Date", "Reason for Leaving"];

test("a sheet is known by its headings, whatever its name", () => {
  expect(found("Sheet1", [LEAVERS, ["E1", "2022-04-14", "Resigned"]])).toEqual([
    ["leavers", 0, 1, 1, 0, 2],
  ]);
});

test("title lines and blank rows above the headings", () => {
  const rows = [
    ["Leavers as at 20 June 2022"],
    [],
    [null, ...LEAVERS],
    [null, "E1", "2022-04-14", "Resigned"],
  ];
  expect(found("HR", rows)).toEqual([["leavers", 2, 3, 3, 1, 3]]);
});

test("two tables one below the other", () => {
  const rows = [
    ["Name", "Value"],
    ["Vacancy factor", 0.02],
    [],
    ["Rate", "From", "To", "Value"],
    ["employer_ni_rate", "2022-04-06", null, 0.1505],
  ];
  expect(found("Assumptions", rows)).toEqual([
    ["assumptions", 0, 1, 1, 0, 1],
    ["rates", 3, 4, 4, 0, 3],
  ]);
});

test("two Excel tables side by side", () => {
  const rows = [
    ["Name", "Value", null, "Rate", "From", "Value"],
    ["Vacancy factor", 0.02, null, "employer_ni_rate", "2022-04-06", 0.1505],
  ];
  const table = (name: string, left: number, right: number) => ({
    name,
    top: 0,
    left,
    bottom: 1,
    right,
    headings: [],
  });
  expect(found("Assumptions", rows, { tables: [table("A", 0, 1), table("R", 3, 5)] })).toEqual([
    ["assumptions", 0, 1, 1, 0, 1],
    ["rates", 0, 1, 1, 3, 5],
  ]);
});

test("headings repeated at the top of each page do not start a new table", () => {
  expect(
    found("HR", [
      LEAVERS,
      ["E1", "2022-04-14", "Resigned"],
      [],
      LEAVERS,
      ["E2", "2022-05-14", "Retired"],
    ])
  ).toEqual([["leavers", 0, 1, 4, 0, 2]]);
});

test.each([
  ["vacancies", ["Post No", "Job Title", "Vacant Since", "Status"]],
  [
    "establishment",
    [
      "Emp No",
      "Name",
      "Job Title",
      "Dept",
      "Grade",
      "Start Date",
      "FTE",
      "Salary",
      "Contract",
      "End Date",
    ],
  ],
  ["leavers", ["Emp No", "Name", "Job Title", "Dept", "Start Date", "Date Left", "FTE"]],
  ["establishment", ["Post No", "Post Title", "Est FTE", "Emp No", "Contract End Date"]],
  ["training", ["Course Title", "Course Date", "Cost", "Status"]],
  ["cohorts", ["Cohort", "Entry Route", "Intake Date", "Places", "Confirmed"]],
  ["pipeline", ["Stage", "Candidates", "Conversion", "Days to Start"]],
  ["pipeline", ["Stage", "Number", "Pass Rate to Next Stage", "Weeks to Start"]],
  ["assessments", ["Month", "Spaces Booked", "Spaces Used"]],
  ["candidates", ["Candidate ID", "Current Stage", "Vetting Status"]],
])("%s: %s", (kind, headings) => {
  expect(found("Sheet1", [headings]).map(([name]) => name)).toEqual([kind]);
});

test("prose and lists without known headings are no table", () => {
  expect(found("Notes", [["Notes"], ["Prepared by finance", "June"], ["Name", "Phone"]])).toEqual(
    []
  );
});
