import { MADE_UP, readMeSheet } from "../../src/samples/read-me-sheet";

test("says first of all that the data is made up", () => {
  const sheet = readMeSheet("A sample", ["One line."]);
  expect(sheet.rows.map((row) => row[0]?.value)).toEqual(["A sample", MADE_UP, "One line."]);
  expect(MADE_UP).toMatch(/made-up/i);
  expect(MADE_UP).toMatch(/no real person, post, office or police force/i);
});

test("has no table that could be taken for data", () => {
  expect(readMeSheet("A sample", []).tables).toEqual([]);
});
