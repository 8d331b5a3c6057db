import headings from "../../src/sheets/headings.json";
import { columnChoices, columnNamed, columnWords } from "../../src/sheets/column-words";
import { SHEET_KINDS } from "../../src/sheets/sheet-kind";

test("every column of every kind has words, and the words lead back to it", () => {
  for (const { kind } of SHEET_KINDS) {
    for (const name of Object.keys(headings[kind])) {
      const words = columnWords(kind, name);
      expect([kind, name, words]).not.toEqual([kind, name, ""]);
      expect([words, columnNamed(kind, words)]).toEqual([words, name]);
      expect(columnNamed(kind, name)).toBe(name);
    }
    expect(new Set(columnChoices(kind)).size).toBe(Object.keys(headings[kind]).length);
  }
});

test("a heading of one meaning names its column, one of several does not", () => {
  expect(columnNamed("establishment", "Continuous service date")).toBe("service_start");
  expect(columnNamed("establishment", "Start Date")).toBeNull();
  expect(columnNamed("leavers", "shoe size")).toBeNull();
  expect(columnNamed("leavers", "__proto__")).toBeNull();
});
