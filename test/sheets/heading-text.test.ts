import { looserHeadings, normaliseHeading } from "../../src/sheets/heading-text";

test.each([
  ["Post No.", "Post Number"],
  ["post\nnumber", "POST NO"],
  ["Vacancy Ref", "Vacancy Reference"],
  ["Under/(Over)", "under over"],
  ["L&D spend", "L and D Spend"],
  [" Employee  Number ", "employee number"],
  ["Contracted WTE", "Contracted FTE"],
])("%s is the same heading as %s", (a, b) => {
  expect(normaliseHeading(a)).toBe(normaliseHeading(b));
});

test.each([
  ["Salary (£)", "salary"],
  ["Cover Cost per month", "cover cost"],
  ["Agency £ pcm", "agency"],
  ["Budget 22/23", "budget"],
])("%s is also tried as %s", (heading, form) => {
  expect(looserHeadings(heading)).toContain(form);
});

test("a plain heading has no looser form", () => {
  expect(looserHeadings("Salary")).toEqual([]);
});
