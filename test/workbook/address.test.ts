import {
  a1,
  absoluteA1,
  cellName,
  columnLetters,
  columnNumber,
  sheetRef,
} from "../../src/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %d is %s", (column, letters) => {
  expect([columnLetters(column), columnNumber(letters)]).toEqual([letters, column]);
});

test("cells count from 1, rows and columns from 0", () => {
  expect([a1(6, 1), absoluteA1(6, 1), cellName("Leavers", 20, 4)]).toEqual([
    "B7",
    "$B$7",
    "Leavers!E21",
  ]);
});

test.each([
  ["Leavers", "Leavers"],
  ["Leavers 21-22", "'Leavers 21-22'"],
  ["It's", "'It''s'"],
  ["AB12", "'AB12'"],
  ["R1C1", "'R1C1'"],
  ["2022", "'2022'"],
])("the sheet %s is written %s in a formula", (sheet, written) => {
  expect(sheetRef(sheet)).toBe(written);
});
