import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, column, faultsOf, rowsOf, workforceOf } from "./reading";

const posts = (...names: readonly (readonly [surname: CellValue, forename: CellValue])[]) =>
  gridFrom("Establishment", [
    [
      "Post No",
      "Post Title",
      "Establishment FTE",
      "Actual FTE",
      "Surname",
      "Forename",
      "Service Start",
      "Worker Type",
    ],
    ...names.map(([surname, forename], i) => {
      const empty = surname === null || surname === "VACANT";
      return [
        `P${i + 1}`,
        "Analyst",
        1,
        empty ? null : 1,
        surname,
        forename,
        empty ? null : "2020-01-06",
        "Police staff",
      ];
    }),
  ]);

const leavers = (surname: string, forename: string) =>
  gridFrom("Leavers", [
    ["Surname", "First name", "Post Title", "FTE", "Start Date", "Leaving Date", "Reason"],
    [surname, forename, "Analyst", 1, "2020-01-06", "2021-09-30", "Resignation"],
  ]);

test("two of one surname are two people, and nobody named is a vacant post", () => {
  const result = workforceOf([
    assumptions(),
    posts(["Bell", "Tom"], ["Bell", "Sue"], ["VACANT", null], [null, null]),
  ]);
  expect(column(result, "people", "number")).toEqual(["Tom Bell", "Sue Bell"]);
  expect(rowsOf(result, "posts").map(({ holders }) => holders)).toEqual([1, 1, 0, 0]);
});

test("who is still on the establishment after leaving is found by both halves of the name", () => {
  const still = workforceOf([assumptions(), posts(["Bell", "Tom"]), leavers("BELL", "Tom")]);
  const other = workforceOf([assumptions(), posts(["Bell", "Tom"]), leavers("Bell", "Ann")]);
  const people = (result: typeof still) => new Set(column(result, "people", "number")).size;
  expect([people(still), people(other)]).toEqual([1, 2]);
  expect(faultsOf(still)).not.toEqual(faultsOf(other));
});

test("two surnames in one cell stay two people, whatever stands beside them", () => {
  const result = workforceOf([assumptions(), posts(["Bell (0.5) / Cole (0.5)", "Tom / Ann"])]);
  expect(column(result, "people", "number")).toEqual(["Bell", "Cole"]);
});
