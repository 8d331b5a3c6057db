import { rangeWords, sourceRange } from "../../../src/taskpane/words/source-range";

test.each([
  ["Leavers!A2:H20", "Leavers", "A2:H20"],
  ["'Estab Sep 25'!A4:M4103", "Estab Sep 25", "A4:M4103"],
  ["'Bob''s list!'!B7", "Bob's list!", "B7"],
  ["Estab v4 FINAL!B8", "Estab v4 FINAL", "B8"],
])("%s", (source, sheet, range) => {
  expect(sourceRange(source)).toEqual({ sheet, range });
});

test("what is no address gives none", () => {
  expect(sourceRange("")).toBeNull();
  expect(sourceRange("A2:H20")).toBeNull();
});

test("as a person reads it", () => {
  expect(rangeWords({ sheet: "Estab Sep 25", range: "A4" })).toBe("Estab Sep 25!A4");
});
