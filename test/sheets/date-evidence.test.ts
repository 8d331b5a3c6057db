import { assumptions, column, faultsOf, issueOf, leavers, workforceOf } from "../workforce/reading";
import type { CellValue } from "../../src/workbook/grid";
import { day, gridFrom } from "./grid-from";

const STAFF = "Police staff";
const read = (...leaving: CellValue[]) =>
  workforceOf([
    assumptions(),
    leavers(
      ...leaving.map((leave, i) => [
        `E${i}`,
        "Analyst",
        "Policy",
        "2015-01-05",
        leave,
        "Resigned",
        1,
        "No",
        STAFF,
      ])
    ),
  ]);
const left = (...leaving: CellValue[]) => column(read(...leaving), "people", "leave_date");

test("one date that can only be day first proves the column", () => {
  const result = read("04/05/2022", "31/03/2022");
  expect(column(result, "people", "leave_date")).toEqual([day("2022-05-04"), day("2022-03-31")]);
  expect(faultsOf(result)).toEqual([]);
});

test("American dates are read month first, with a note", () => {
  const result = read("4/5/2022", "3/31/2022", "5/20/2022");
  expect(column(result, "people", "leave_date")).toEqual([
    day("2022-04-05"),
    day("2022-03-31"),
    day("2022-05-20"),
  ]);
  expect(faultsOf(result)).toEqual([]);
});

test("nothing in the column decides: day first, and to be decided", () => {
  const result = read("04/05/2022", "03/04/2022");
  expect(faultsOf(result)).toEqual(["decide DQ-08-doubtful Leavers!E2:E3"]);
});

test("a column that is in order of date one way and not the other", () => {
  const result = read("02/11/2021", "05/12/2021", "03/01/2022", "02/02/2022");
  expect(column(result, "people", "leave_date")[0]).toBe(day("2021-11-02"));
  expect(faultsOf(result)).toEqual([]);
  expect(issueOf(result, "DQ-08").done).toContain("by which the column is in order");
});

test("dates proven both ways leave the doubtful ones to be decided", () => {
  const result = read("31/03/2022", "3/30/2022", "04/05/2022");
  expect(faultsOf(result)).toEqual([
    "decide DQ-08-doubtful Leavers!E3",
    "decide DQ-08-doubtful Leavers!E4",
  ]);
});

test("one month-first date among dates that are day first is its own to decide", () => {
  const result = read("13/05/2020", "20/05/2021", "02/28/2022");
  expect(column(result, "people", "leave_date")[2]).toBe(day("2022-02-28"));
  expect(faultsOf(result)).toEqual(["decide DQ-08-doubtful Leavers!E4"]);
  expect(issueOf(result, "DQ-08-doubtful").done).toBe(
    "Text read as 28 February 2022, month first, unlike the column's other dates, which are day first."
  );
});

test("real dates beside a doubtful one say of what time it is", () => {
  expect(left("2022-04-05", "2022-04-20", "2022-04-28", "12/04/2022")[3]).toBe(day("2022-04-12"));
  expect(faultsOf(read("2022-04-05", "2022-04-20", "2022-04-28", "12/04/2022"))).toEqual([]);
});

test("the other date column of the sheet proves the order", () => {
  const result = workforceOf([
    assumptions(),
    gridFrom("Leavers", [
      ["Employee Number", "Start Date", "Leaving Date", "Reason for Leaving", "FTE", "Worker Type"],
      ["E1", "25/01/2015", "04/05/2022", "Resigned", 1, STAFF],
    ]),
  ]);
  expect(column(result, "people", "leave_date")).toEqual([day("2022-05-04")]);
  expect(faultsOf(result)).toEqual([]);
  expect(result.issues.map(({ done }) => done).join()).toContain(
    "as the dates of “Start Date” are"
  );
});

test("a file opened where months come first: day and month of the real dates may be exchanged", () => {
  const result = read(
    "2021-05-01",
    "2021-06-02",
    "2021-07-03",
    "2021-08-04",
    "2021-09-05",
    "2021-10-06",
    "25/03/2022",
    "26/03/2022",
    "27/03/2022"
  );
  expect(faultsOf(result)).toEqual(["decide DQ-08-exchanged Leavers!E1"]);
});

test("date cells and numbers without a date format are days alike", () => {
  expect(left(44651, "2022-03-31", "44651")).toEqual([44651, 44651, 44651]);
});
