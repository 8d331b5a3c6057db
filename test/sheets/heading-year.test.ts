import { yearInHeading } from "../../src/sheets/heading-year";

test.each([
  ["Budget 22/23", 2022],
  ["Budget 2023-24", 2023],
  ["FY24/25 Budget", 2024],
  ["Salary FY23", 2022],
])("%s", (heading, year) => {
  expect(yearInHeading(heading)).toBe(year);
});

test.each(["Budget", "Post 12/14", "Level 2", "Hours 37-40"])("%s names no year", (heading) => {
  expect(yearInHeading(heading)).toBeNull();
});
