import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, column, faultsOf, leavers, rowsOf, workforceOf } from "./reading";

const leaver = (fte: CellValue, type = "Police staff", leave: CellValue = "2022-04-14") =>
  leavers(["E1", "Analyst", "Policy", "2015-01-05", leave, "Resigned", fte, "No", type]);

test("a special constable without FTE is a leaver of 0.00, and one head", () => {
  for (const fte of ["N/A", null, 0]) {
    const read = workforceOf([assumptions(), leaver(fte, "Special Constable")]);
    expect(rowsOf(read, "people")).toEqual([
      expect.objectContaining({ fte: 0, type: "Special constable" }),
    ]);
    expect(faultsOf(read)).toEqual([]);
  }
});

test("a suppressed FTE of a leaver is withheld, and not taken as full time", () => {
  const read = workforceOf([assumptions(), leaver("*")]);
  expect(column(read, "people", "fte")).toEqual([NaN]);
  expect(faultsOf(read)).toEqual(["stop DQ-05-suppressed Leavers!G2"]);
});

test("a blank FTE of a leaver is taken as full time, to be decided", () => {
  const read = workforceOf([assumptions(), leaver(null)]);
  expect(column(read, "people", "fte")).toEqual([1]);
  expect(faultsOf(read)).toEqual(["decide leaver-fte-missing Leavers!G2"]);
});

test("leavers counted by month name nobody: nothing is read from them, and that stops", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Leavers YTD", [
      ["Leaving Date", "FTE", "Reason for Leaving"],
      ["Apr-22", 4, "All"],
      ["May-22", 7, "All"],
      ["Jun-22", 3, "All"],
    ]),
  ]);
  expect(rowsOf(read, "people")).toEqual([]);
  expect(codesOf(read)).toContain("leavers-by-month");
});

test("a leave date that is open-ended is told once, as somebody still here", () => {
  const read = workforceOf([
    assumptions(),
    leavers([
      "E1",
      "Clerk",
      "Policy",
      "2018-03-01",
      "31/12/4712",
      "Resigned",
      1,
      "No",
      "Police staff",
    ]),
  ]);
  expect(codesOf(read)).toContain("leaver-open-ended");
  expect(codesOf(read)).not.toContain("DQ-09");
});
