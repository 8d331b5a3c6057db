import { assumptions, codesOf, column, issueOf, workforceOf } from "../workforce/reading";
import { gridFrom } from "./grid-from";

const read = (first: string, second: string) =>
  workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        first,
        second,
        "Employee Number",
        "Actual FTE",
        "Service Start",
      ],
      ["P1", "Analyst", 1, 39000, 40000, "E1", 1, "2020-01-06"],
    ]),
  ]);

test("of two years' salaries that of the year in hand is read, whichever comes first", () => {
  expect(column(read("Salary 21/22", "Salary 2022-23"), "posts", "salary")).toEqual([40000]);
  expect(column(read("Salary 22/23", "Salary 2023/24"), "posts", "salary")).toEqual([39000]);
  expect(issueOf(read("Salary 21/22", "Salary 22/23"), "DQ-24")).toMatchObject({ cell: "E1" });
});

test("a column of another year alone is read, with a note", () => {
  const result = read("Salary 20/21", "Notes");
  expect(column(result, "posts", "salary")).toEqual([39000]);
  expect(codesOf(result)).toContain("DQ-24-other-year");
});
