import type { CellValue } from "../../src/workbook/grid";
import { assumptions, codesOf, establishment, faultsOf, issueOf, workforceOf } from "./reading";

const row = (post: string, fte: number, number: string, inPost: number): CellValue[] => [
  post,
  "Analyst",
  "Policy",
  fte,
  40000,
  number,
  inPost,
  "2020-01-06",
  "Police staff",
];
const read = (...rows: CellValue[][]) => workforceOf([assumptions(), establishment(...rows)]);

test("hours a week in the FTE column stop, once", () => {
  const result = read(row("P1", 37, "E1", 37), row("P2", 18.5, "E2", 18.5), row("P3", 1, "E3", 1));
  expect(codesOf(result).filter((code) => code === "fte-looks-like-hours")).toHaveLength(1);
  expect(faultsOf(result)).toContain("stop fte-looks-like-hours Establishment!D2");
  expect(issueOf(result, "fte-looks-like-hours").done).toContain(
    "FTE of 37.00 for one post: hours a week?"
  );
});

test("one person of 37 among others of 1 does not make the column hours", () => {
  const result = read(row("P1", 1, "E1", 1), row("P2", 37, "E2", 37), row("P3", 1, "E3", 1));
  expect(codesOf(result)).not.toContain("fte-looks-like-hours");
});

test("full-time and part-time people are not asked about", () => {
  expect(faultsOf(read(row("P1", 1, "E1", 1), row("P2", 0.5, "E2", 0.5)))).toEqual([]);
});
