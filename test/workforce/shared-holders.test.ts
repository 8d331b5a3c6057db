import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, column, faultsOf, issueOf, rowsOf, workforceOf } from "./reading";

const read = (number: CellValue, name: CellValue, fte: CellValue = 1) =>
  workforceOf([
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
        "Worker Type",
      ],
      ["P1", "Analyst", 1, 40000, number, name, fte, "2020-01-06", "Police staff"],
    ]),
  ]);

test("two half-time holders in one cell whose FTE add up: two people, one post", () => {
  const result = read(null, "J Smith (0.6) / A Jones (0.4)");
  expect(rowsOf(result, "people").map(({ number, fte }) => [number, fte])).toEqual([
    ["J Smith", 0.6],
    ["A Jones", 0.4],
  ]);
  expect(rowsOf(result, "posts")).toEqual([
    expect.objectContaining({ fte: 1, holders: 2, in_post_fte: 1, shares: 2, salary: 40000 }),
  ]);
  expect(issueOf(result, "DQ-14")).toMatchObject({ severity: "note", cell: "F2" });
  expect(faultsOf(result)).toEqual([]);
});

test("numbers in the one cell, names and FTE in the other", () => {
  const result = read("1001 / 1002", "J Smith (0.5) / A Jones (0.5)");
  expect(column(result, "people", "number")).toEqual(["1001", "1002"]);
  expect(column(result, "people", "fte")).toEqual([0.5, 0.5]);
});

test("one of the two is vacant: one person, and FTE to fill", () => {
  const result = read(null, "J Smith (0.6) / VACANT (0.4)");
  expect(rowsOf(result, "posts")).toEqual([
    expect.objectContaining({ fte: 1, holders: 1, in_post_fte: 0.6 }),
  ]);
});

test("FTE that do not add up are not split: an unnamed pair, to be decided", () => {
  const result = read(null, "J Smith (0.6) / A Jones (0.6)");
  expect(rowsOf(result, "people")).toEqual([]);
  expect(rowsOf(result, "posts")).toEqual([
    expect.objectContaining({ holders: 2, in_post_fte: 1 }),
  ]);
  expect(faultsOf(result)).toEqual(["decide DQ-14-unsplit Establishment!F2"]);
  expect(issueOf(result, "DQ-14-unsplit").done).toContain("add up to 1.20 and the row says 1.00");
});

test("two names without FTE are an unnamed pair, to be decided", () => {
  expect(codesOf(read(null, "J Smith / A Jones"))).toContain("DQ-14-unsplit");
});
