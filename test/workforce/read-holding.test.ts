import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  rowsOf,
  workforceOf,
} from "./reading";

const row = (
  number: CellValue,
  inPost: CellValue,
  type = "Police staff",
  start: CellValue = "2020-01-06"
) =>
  workforceOf([
    assumptions(),
    establishment(["P1", "Analyst", "Policy", 1, 40000, number, inPost, start, type]),
  ]);

test("agency cover is a vacant post, and to be decided", () => {
  const read = row("Agency worker", 1, "Police staff", null);
  expect(rowsOf(read, "people")).toEqual([]);
  expect(column(read, "posts", "holders")).toEqual([0]);
  expect(faultsOf(read)).toContain("decide holder-is-agency Establishment!F2");
  expect(codesOf(read)).not.toContain("vacant-with-fte");
});

test("a deleted post is counted, and asked about", () => {
  const read = row("Deleted", null, "Police staff", null);
  expect(column(read, "posts", "fte")).toEqual([1]);
  expect(faultsOf(read)).toContain("decide post-deleted Establishment!F2");
});

test("a special constable with FTE 0, N/A or blank is one head of 0.00", () => {
  for (const fte of [0, "N/A", null]) {
    const read = row("E1", fte, "Special Constable");
    expect(rowsOf(read, "people")).toEqual([expect.objectContaining({ number: "E1", fte: 0 })]);
    expect(column(read, "posts", "holders")).toEqual([1]);
    expect(codesOf(read)).not.toContain("holder-fte-missing");
  }
});

test("an FTE that is suppressed is withheld, a blank one is the post's own", () => {
  expect(column(row("E1", "*"), "people", "fte")).toEqual([NaN]);
  expect(column(row("E1", null), "people", "fte")).toEqual([1]);
});

test("an open-ended start is no start", () => {
  expect(faultsOf(row("E1", 1, "Police staff", "31/12/2099"))).toEqual([
    "stop start-missing Establishment!H2",
  ]);
});

test("a name beside no number, no start and no FTE is the former holder's", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        "Salary",
        "Employee Number",
        "Name",
        "Actual FTE",
        "Service Start",
      ],
      ["P1", "Analyst", 1, 40000, null, "A. Example", 0, null],
      ["P2", "Analyst", 1, 40000, "E2", "B. Example", 1, "2020-01-06"],
    ]),
  ]);
  expect(column(read, "people", "number")).toEqual(["E2"]);
  expect(column(read, "posts", "holders")).toEqual([0, 1]);
  expect(faultsOf(read)).toContain("decide former-holder-named Establishment!F2");
});

test("a start that is an error is told once, as what stops figures", () => {
  expect(faultsOf(row("E1", 1, "Police staff", "#N/A"))).toEqual(["stop DQ-18 Establishment!H2"]);
});

test("a blank start is told once", () => {
  expect(faultsOf(row("E1", 1, "Police staff", null))).toEqual([
    "stop start-missing Establishment!H2",
  ]);
});
