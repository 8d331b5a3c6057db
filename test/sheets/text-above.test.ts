import type { CellValue } from "../../src/workbook/grid";
import { assumptions, column, establishment, faultsOf, workforceOf } from "../workforce/reading";

const row = (post: string, team: CellValue): CellValue[] => [
  post,
  "Analyst",
  team,
  1,
  40000,
  `E${post}`,
  1,
  "2020-01-06",
  "Police staff",
];
const rows = (...teams: CellValue[]) =>
  establishment(...teams.map((team, i) => row(`P${i}`, team)));

test("a team merged down over its rows is theirs, without a word", () => {
  const read = workforceOf([
    assumptions(),
    {
      ...rows("Policy", null, null, "Finance"),
      merges: [{ top: 1, left: 2, bottom: 3, right: 2 }],
    },
  ]);
  expect(column(read, "posts", "team")).toEqual(["Policy", "Policy", "Policy", "Finance"]);
  expect(faultsOf(read)).toEqual([]);
});

test("a team on its first row alone is read down, and to be decided", () => {
  const read = workforceOf([assumptions(), rows("Policy", null, null, "Finance", null, null)]);
  expect(column(read, "posts", "team")).toEqual([
    "Policy",
    "Policy",
    "Policy",
    "Finance",
    "Finance",
    "Finance",
  ]);
  expect(faultsOf(read)).toEqual(["decide team-read-down Establishment!C1"]);
});

test("some posts without a team are left without", () => {
  const read = workforceOf([assumptions(), rows("Policy", null, "Policy", "Finance", null, null)]);
  expect(column(read, "posts", "team")).toEqual(["Policy", "", "Policy", "Finance", "", ""]);
});
