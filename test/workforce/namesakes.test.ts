import type { CellValue } from "../../src/workbook/grid";
import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, column, faultsOf, rowsOf, workforceOf } from "./reading";

const held = (post: string, fte: number, start: string): CellValue[] => [
  post,
  "Analyst",
  1,
  "Hal Hillton",
  fte,
  start,
  "Police staff",
];

const posts = (...rows: readonly CellValue[][]) =>
  gridFrom("Establishment", [
    [
      "Post No",
      "Post Title",
      "Establishment FTE",
      "Name",
      "Actual FTE",
      "Service Start",
      "Worker Type",
    ],
    ...rows,
  ]);

test("two of one name, 1.6 FTE and starts years apart: two people, to be decided", () => {
  const result = workforceOf([
    assumptions(),
    posts(held("P1", 1, "1996-05-06"), held("P2", 0.6, "2019-09-02")),
  ]);
  expect(rowsOf(result, "people").map(({ number, fte }) => [number, fte])).toEqual([
    ["Hal Hillton", 1],
    ["Hal Hillton (2)", 0.6],
  ]);
  expect(faultsOf(result)).toContain("decide namesakes Establishment!D3");
});

test("two halves of one name whose starts are years apart: one person, to be decided", () => {
  const result = workforceOf([
    assumptions(),
    posts(held("P1", 0.5, "1996-05-06"), held("P2", 0.5, "2019-09-02")),
  ]);
  expect(column(result, "people", "fte")).toEqual([1]);
  expect(faultsOf(result)).toContain("decide namesakes-or-one Establishment!D3");
});

test("one person in two posts with one start is one, and nothing is asked", () => {
  const result = workforceOf([
    assumptions(),
    posts(held("P1", 0.5, "2019-09-02"), held("P2", 0.5, "2019-09-02")),
  ]);
  expect(column(result, "people", "fte")).toEqual([1]);
  expect(faultsOf(result).filter((fault) => fault.includes("namesakes"))).toEqual([]);
});

test("the leaver who started the day the second did is the second", () => {
  const result = workforceOf([
    assumptions(),
    posts(held("P1", 1, "1996-05-06"), held("P2", 0.6, "2019-09-02")),
    gridFrom("Leavers", [
      ["Name", "Post Title", "FTE", "Start Date", "Leaving Date", "Reason"],
      ["Hal Hillton", "Analyst", 0.6, "2019-09-02", "2022-05-31", "Resignation"],
    ]),
  ]);
  expect(rowsOf(result, "people").map(({ start, fte }) => [start, fte])).toEqual([
    [day("1996-05-06"), 1],
    [day("2019-09-02"), 0.6],
  ]);
  expect(column(result, "posts", "holders")).toEqual([1, 0]);
});

test("three of one name are three people", () => {
  const result = workforceOf([
    assumptions(),
    posts(held("P1", 1, "1996-05-06"), held("P2", 1, "2019-09-02"), held("P3", 0.6, "2010-01-11")),
  ]);
  expect(rowsOf(result, "people").map(({ number, fte }) => [number, fte])).toEqual([
    ["Hal Hillton", 1],
    ["Hal Hillton (3)", 1],
    ["Hal Hillton (2)", 0.6],
  ]);
});
