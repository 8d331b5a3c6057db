import { SHEET_CHOICES, kindNamed, sheetWords } from "../../src/sheets/sheet-words";
import { SHEET_KINDS } from "../../src/sheets/sheet-kind";

test("every kind has words, and the words lead back to it", () => {
  for (const { kind } of SHEET_KINDS) expect(kindNamed(sheetWords(kind))).toBe(kind);
  expect(new Set(SHEET_CHOICES).size).toBe(SHEET_KINDS.length);
});

test("case and spaces are nothing, other words name no kind", () => {
  expect(kindNamed(" Recruitment  PIPELINE ")).toBe("pipeline");
  expect(kindNamed("cohorts")).toBe("cohorts");
  expect(kindNamed("people")).toBeNull();
  expect(kindNamed("constructor")).toBeNull();
});
