import { entered, enteredText } from "../../../../src/hosts/excel/compose/entered";

test.each([
  ["Finance team", "Finance team"],
  ["Leavers", "Leavers"],
  ["=SUM(A1)", "'=SUM(A1)"],
  ["+44 20", "'+44 20"],
  ["-", "'-"],
  ["@home", "'@home"],
  ["'quoted", "''quoted"],
  ["007", "'007"],
  ["3 May", "'3 May"],
  ["May 2022", "'May 2022"],
  ["True", "'True"],
  ["#N/A", "'#N/A"],
  [" lead", "' lead"],
  ["£12", "'£12"],
])("the text %j is entered as %j", (text, expected) => {
  expect(enteredText(text)).toBe(expected);
});

test("a text longer than a cell holds is cut", () => {
  expect(enteredText("x".repeat(40_000))).toHaveLength(32_767);
});

test("formulas get their sign, numbers and truths stay, blanks leave the cell alone", () => {
  expect(entered({ value: 3, formula: "1+2" })).toBe("=1+2");
  expect(entered({ value: 3 })).toBe(3);
  expect(entered({ value: true })).toBe(true);
  expect([entered({ value: null }), entered({ value: "" })]).toEqual([null, null]);
});
