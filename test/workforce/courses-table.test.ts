import type { CellValue } from "../../src/workbook/grid";
import { courseStatusOf } from "../../src/workforce/course-status";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, column, faultsOf, workforceOf } from "./reading";

const training = (headings: string[], ...rows: CellValue[][]) =>
  workforceOf([assumptions(), gridFrom("Training", [headings, ...rows])]);
const USUAL = ["Course Date", "Course", "Team", "Delegates", "Cost", "Status"];

test.each([
  ["Paid", "Paid", true],
  ["Invoiced", "Paid", true],
  ["Posted to ledger", "Paid", true],
  ["Not yet paid", "Committed", true],
  ["PO raised", "Committed", true],
  ["Booked", "Committed", true],
  ["Proposed", "Planned", true],
  ["Cancelled", "Cancelled", true],
  ["Attended", "Committed", false],
  ["Green", "Planned", false],
  ["", "Planned", false],
])("%s is %s", (text, status, sure) => {
  expect(courseStatusOf(text)).toMatchObject({ status, sure });
});

test("a status that does not say it is to be decided", () => {
  const read = training(
    USUAL,
    ["2022-05-12", "Course", "Policy", 1, 300, "Attended"],
    ["2022-05-13", "Course", "Policy", 1, 300, "Amber"]
  );
  expect(column(read, "courses", "status")).toEqual(["Committed", "Planned"]);
  expect(faultsOf(read)).toEqual([
    "decide course-status-read-as-committed Training!F2",
    "decide course-status-read-as-planned Training!F3",
  ]);
});

test("the last and the first day of the financial year are inside it", () => {
  const read = training(
    USUAL,
    ["2022-04-01", "Course", "Policy", 1, 300, "Paid"],
    ["2023-03-31", "Course", "Policy", 1, 300, "Paid"],
    ["2022-03-31", "Course", "Policy", 1, 300, "Paid"],
    ["2023-04-01", "Course", "Policy", 1, 300, "Paid"]
  );
  expect(read.issues.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
    ["V-11", "A4:A5", "note"],
  ]);
});

test("a cost for each delegate is multiplied", () => {
  const read = training(
    ["Course Date", "Course", "Delegates", "Cost per Delegate", "Status"],
    ["2022-05-12", "Course", 3, 150, "Paid"]
  );
  expect(column(read, "courses", "cost")).toEqual([450]);
});

test("money as text is read and noted; a cost that is missing stops", () => {
  const read = training(
    USUAL,
    ["2022-05-12", "Course", "Policy", 1, "£1,950", "Paid"],
    ["2022-05-12", "Course", "Policy", 1, null, "Paid"]
  );
  expect(column(read, "courses", "cost")).toEqual([1950, NaN]);
  expect(codesOf(read)).toContain("DQ-18");
  expect(faultsOf(read)).toEqual(["stop value-missing Training!E3"]);
});
