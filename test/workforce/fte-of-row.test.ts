import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, column, issueOf, workforceOf } from "./reading";

const read = (headings: string[], ...rows: CellValue[][]) =>
  workforceOf([assumptions(), gridFrom("Strength", [["Rank", "Team", ...headings], ...rows])]);

test("FTE in post follows from establishment and vacant FTE", () => {
  const result = read(["Establishment FTE", "Vacant FTE"], ["Constable", "Response", 50, 2.5]);
  expect(column(result, "posts", "in_post_fte")).toEqual([47.5]);
  expect(issueOf(result, "DQ-29")).toMatchObject({ severity: "note", cell: "D1" });
});

test("Under/(Over) is a vacancy above zero", () => {
  const result = read(["Establishment FTE", "Under/(Over)"], ["Constable", "Response", 50, 2.5]);
  expect(column(result, "posts", "in_post_fte")).toEqual([47.5]);
});

test("Variance alone does not say its sign: read as over establishment, to be decided", () => {
  const result = read(["Establishment FTE", "Variance"], ["Constable", "Response", 50, -2.5]);
  expect(column(result, "posts", "in_post_fte")).toEqual([47.5]);
  expect(issueOf(result, "DQ-29").severity).toBe("decide");
});

test("establishment follows from FTE in post and vacant FTE", () => {
  const result = read(
    ["FTE in Post", "Vacant FTE", "Headcount"],
    ["Constable", "Response", 47.5, 2.5, 48]
  );
  expect(column(result, "posts", "fte")).toEqual([50]);
});

test("a suppressed count of a pooled line is withheld, not zero", () => {
  const result = read(
    ["Establishment FTE", "Actual FTE", "Headcount"],
    ["Constable", "Response", 50, "*", 48],
    ["Sergeant", "Response", 8, 7.5, "*"]
  );
  expect(column(result, "posts", "in_post_fte")).toEqual([NaN, 7.5]);
  expect(column(result, "posts", "holders")).toEqual([48, NaN]);
});

test("contracted hours alone give the FTE in post", () => {
  const result = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        "Contracted Hours",
        "Employee Number",
        "Service Start",
      ],
      ["P1", "Analyst", 1, 37, "E1", "2020-01-06"],
      ["P2", "Analyst", 1, 22.2, "E2", "2020-01-06"],
    ]),
  ]);
  expect(column(result, "people", "fte")).toEqual([1, 0.6]);
});
