import { cellKey, type Grid } from "../../src/workbook/grid";
import {
  assumptions,
  column,
  establishment,
  faultsOf,
  issueOf,
  workforceOf,
} from "../workforce/reading";

const row = (post: string): (string | number | null)[] => [
  post,
  "Clerk",
  "Policy",
  1,
  30000,
  `E${post}`,
  null,
  "2020-01-06",
  "Police staff",
];
const unsaved = (grid: Grid, cells: readonly [number, number][]): Grid => ({
  ...grid,
  uncalculated: new Set(cells.map(([at, column]) => cellKey(at, column))),
});
const FTE = 6;

test("FTE by formulas whose results were not saved is withheld, not taken as the post's", () => {
  const sheet = establishment(row("P1"), row("P2"), row("P3"));
  const read = workforceOf([
    assumptions(),
    unsaved(sheet, [
      [1, FTE],
      [2, FTE],
      [3, FTE],
    ]),
  ]);
  expect(column(read, "people", "fte")).toEqual([NaN, NaN, NaN]);
  expect(faultsOf(read)).toEqual(["stop formula-not-calculated Establishment!G2:G4"]);
  const issue = issueOf(read, "formula-not-calculated");
  expect(issue.done).toMatch(/^G2:G4 hold formulas whose results were not saved\./);
  expect(issue.columns).toContain("people.fte");
});

test("one such cell among blanks is named alone, and the blanks are read as ever", () => {
  const sheet = establishment(row("P1"), row("P2"));
  const read = workforceOf([assumptions(), unsaved(sheet, [[2, FTE]])]);
  expect(column(read, "people", "fte")).toEqual([1, NaN]);
  expect(issueOf(read, "formula-not-calculated").done).toMatch(/^G3 holds a formula/);
});

test("a start that was not saved is one issue and not two", () => {
  const sheet = establishment([...row("P1").slice(0, 6), 1, null, "Police staff"]);
  const read = workforceOf([assumptions(), unsaved(sheet, [[1, 7]])]);
  expect(faultsOf(read)).toEqual(["stop formula-not-calculated Establishment!H2"]);
});
