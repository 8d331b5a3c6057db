import type { CellValue } from "../../src/workbook/grid";
import { courseStatusOf } from "../../src/workforce/course-status";
import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, column, faultsOf, issueOf, workforceOf } from "./reading";

const training = (headings: string[], ...rows: CellValue[][]) =>
  workforceOf([assumptions(), gridFrom("Training", [headings, ...rows])]);
const USUAL = ["Course Date", "Course", "Team", "Delegates", "Cost", "Status"];

test.each([
  ["Paid", "Paid", true],
  ["Invoiced", "Paid", true],
  ["Posted to ledger", "Paid", true],
  ["Not yet paid", "Committed", true],
  ["Not paid", "Committed", true],
  ["Unpaid", "Committed", true],
  ["To be paid", "Committed", true],
  ["Booked - not paid", "Committed", true],
  ["Part paid", "Committed", false],
  ["Part-paid", "Committed", false],
  ["Partially paid", "Committed", false],
  ["Not booked", "Planned", true],
  ["Not yet booked", "Planned", true],
  ["Unbooked", "Planned", true],
  ["To be booked", "Planned", true],
  ["To be confirmed", "Planned", true],
  ["PO raised", "Committed", true],
  ["Booked", "Committed", true],
  ["Proposed", "Planned", true],
  ["Cancelled", "Cancelled", true],
  ["Refund due", "Cancelled", false],
  ["Refunded", "Cancelled", false],
  ["Canx", "Cancelled", true],
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

test("lines without a date count in the financial year, said once", () => {
  const read = training(
    USUAL,
    ["2022-05-12", "Course", "Policy", 1, 300, "Paid"],
    [null, "Course", "Policy", 1, 200, "Planned"],
    ["TBC", "Course", "Policy", 1, 100, "Planned"]
  );
  expect(column(read, "courses", "date")).toEqual([
    day("2022-05-12"),
    day("2023-03-31"),
    day("2023-03-31"),
  ]);
  const { origin, corrected } = read.tables.get("courses")!.provenance.get("date")!;
  expect([...corrected]).toEqual([0, 1, 1]);
  expect([...origin].slice(1)).toEqual([-1, -1]);
  expect(faultsOf(read)).toEqual(["decide course-without-date Training!A3:A4"]);
  expect(issueOf(read, "course-without-date").done).toContain("Counted in the year 2022/23");
});

test("a training sheet without any date column counts in the financial year, said once", () => {
  const read = training(
    ["Course", "Team", "Delegates", "Cost", "Status"],
    ["Course", "Policy", 1, 300, "Paid"],
    ["Course", "Policy", 1, 200, "Planned"]
  );
  expect(column(read, "courses", "date")).toEqual([day("2023-03-31"), day("2023-03-31")]);
  expect(faultsOf(read)).toEqual(["decide course-without-date Training!"]);
  expect(issueOf(read, "course-without-date").value).toBe("no date column, 2 lines");
});

test("a refund is in no total, and its row is named", () => {
  const read = training(USUAL, ["2022-05-01", "Law", "Policy", 1, 1600, "Refund due"]);
  expect(column(read, "courses", "status")).toEqual(["Cancelled"]);
  expect(faultsOf(read)).toEqual(["decide course-status-read-as-cancelled Training!F2"]);
  expect(issueOf(read, "course-status-read-as-cancelled").done).toContain("in no total");
});
