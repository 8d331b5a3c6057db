import type { CellValue } from "../../src/workbook/grid";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  issueOf,
  leavers,
  workforceOf,
} from "../workforce/reading";
import { gridFrom } from "./grid-from";

const row = (
  post: string,
  fte: CellValue,
  number: string | null,
  inPost: CellValue,
  type = "Police staff"
): CellValue[] => [
  post,
  "Analyst",
  "Policy",
  fte,
  40000,
  number,
  inPost,
  number && "2020-01-06",
  type,
];
const read = (...rows: CellValue[][]) => workforceOf([assumptions(), establishment(...rows)]);

test("hours a week in both FTE columns are converted, said once a column with the week", () => {
  const result = read(
    row("P1", 37, "E1", 37),
    row("P2", 37, "E2", 18.5),
    row("P3", 22.2, "E3", 22.2),
    row("P4", 37, "VACANT", null)
  );
  expect(column(result, "people", "fte")).toEqual([1, 0.5, 0.6]);
  expect(column(result, "posts", "fte")).toEqual([1, 1, 0.6, 1]);
  expect(codesOf(result).filter((code) => code === "DQ-12")).toHaveLength(2);
  expect(issueOf(result, "DQ-12").done).toContain("37 hours of a full-time week of 37");
});

test("officers of 40 hours and staff of 37 on one sheet are each full time", () => {
  const officer = "Police officer";
  const result = read(
    row("P1", 1, "E1", 40, officer),
    row("P2", 1, "E2", 40, officer),
    row("P3", 1, "E3", 30, officer),
    row("P4", 1, "E4", 37),
    row("P5", 1, "E5", 37),
    row("P6", 1, "E6", 29.6),
    row("P7", 1, "E7", 30)
  );
  expect(column(result, "people", "fte")).toEqual([1, 1, 0.75, 1, 1, 0.8, 0.8108]);
});

test("percent: whole people read 100", () => {
  const result = read(row("P1", 100, "E1", 100), row("P2", 100, "E2", 60));
  expect(column(result, "people", "fte")).toEqual([1, 0.6]);
  expect(column(result, "posts", "fte")).toEqual([1, 1]);
  expect(faultsOf(result)).toEqual([]);
});

test("an FTE among hours is read as FTE, with a note", () => {
  const result = read(row("P1", 37, "E1", 37), row("P2", 18.5, "E2", 18.5), row("P3", 1, "E3", 1));
  expect(column(result, "people", "fte")).toEqual([1, 0.5, 1]);
  expect(faultsOf(result)).toEqual([]);
  expect(codesOf(result)).toContain("DQ-12");
});

test("one person of 37 among others of 1 is converted, and to be decided", () => {
  const result = read(row("P1", 1, "E1", 1), row("P2", 1, "E2", 37), row("P3", 1, "E3", 1));
  expect(column(result, "people", "fte")).toEqual([1, 1, 1]);
  expect(faultsOf(result)).toEqual(["decide DQ-12-mixed Establishment!G3"]);
});

test("hours that no full-time week explains: withheld, said once for the column", () => {
  const result = read(row("P1", 1, "E1", 18), row("P2", 1, "E2", 22), row("P3", 1, "E3", 20));
  expect(column(result, "people", "fte")).toEqual([NaN, NaN, NaN]);
  expect(faultsOf(result)).toEqual(["stop fte-unit-not-known Establishment!G2"]);
});

test("full-time and part-time people are not asked about", () => {
  expect(faultsOf(read(row("P1", 1, "E1", 1), row("P2", 0.5, "E2", 0.5)))).toEqual([]);
});

test("a pooled line of 48.00 is of 48 people", () => {
  const result = workforceOf([
    assumptions(),
    gridFrom("Strength", [
      ["Rank", "Team", "Establishment FTE", "Actual FTE", "Headcount"],
      ["Constable", "Response", 50, 48, 49],
      ["Sergeant", "Response", 8, 8, 8],
    ]),
  ]);
  expect(column(result, "posts", "in_post_fte")).toEqual([48, 8]);
  expect(column(result, "posts", "holders")).toEqual([49, 8]);
});

test("a post of ten whose ten holders have a row each keeps its FTE of 10", () => {
  const result = read(...Array.from({ length: 10 }, (_, i) => row("P1", 10, `E${i}`, 1)));
  expect(column(result, "posts", "fte")).toEqual([10]);
});

test("hours of leavers", () => {
  const leaver = (number: string, fte: CellValue): CellValue[] => [
    number,
    "Analyst",
    "Policy",
    "2015-01-05",
    "2022-04-14",
    "Resigned",
    fte,
    "No",
    "Police staff",
  ];
  const result = workforceOf([assumptions(), leavers(leaver("E1", 37), leaver("E2", 22.2))]);
  expect(column(result, "people", "fte")).toEqual([1, 0.6]);
});

test("percentages of leavers with their total below", () => {
  const result = workforceOf([
    assumptions(),
    leavers(
      ...[100, 60, 80].map((fte, i): CellValue[] => [
        `E${i}`,
        "Analyst",
        "Policy",
        "2015-01-05",
        "2022-04-14",
        "Resigned",
        fte,
        "No",
        "Police staff",
      ]),
      ["Total", null, null, null, null, null, 240, null, null]
    ),
  ]);
  expect(column(result, "people", "fte")).toEqual([1, 0.6, 0.8]);
});

test("FTE in every way of writing it as text", () => {
  const result = read(
    ...["1.0 wte", "0.6 FTE", "full time", "FT", "PT 0.5", "80%", "22.2/37"].map((fte, i) =>
      row(`P${i}`, 1, `E${i}`, fte)
    )
  );
  expect(column(result, "people", "fte")).toEqual([1, 0.6, 1, 1, 0.5, 0.8, 22.2 / 37]);
  expect(faultsOf(result)).toEqual([]);
});

test("part time without a number stops", () => {
  const result = read(row("P1", 1, "E1", "part time"));
  expect(column(result, "people", "fte")).toEqual([NaN]);
  expect(faultsOf(result)).toEqual(["stop DQ-12 Establishment!G2"]);
});

test("a holder of minus one FTE is named and counted as nothing", () => {
  const result = read(row("P1", 1, "E1", 1), row("P2", 1, "E2", -1), row("P3", 1, "E3", 1));
  expect(column(result, "people", "fte")).toEqual([1, NaN, 1]);
  expect(faultsOf(result)).toEqual(["stop fte-below-zero Establishment!G3"]);
});
