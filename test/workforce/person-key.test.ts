import {
  isDamagedNumber,
  isNoNumber,
  nameKey,
  numberKey,
  withoutZeros,
} from "../../src/workforce/person-key";

test("case, spaces, an apostrophe in front and a decimal point behind make no difference", () => {
  expect(["E12 ", "e12", "'e12", "E 12"].map(numberKey)).toEqual(["e12", "e12", "e12", "e12"]);
  expect(["123.0", "123.00"].map(numberKey)).toEqual(["123", "123"]);
});

test("leading zeros come off numbers alone", () => {
  expect(["00123", "123", "0", "e0123", "000"].map(withoutZeros)).toEqual([
    "123",
    "123",
    "0",
    "e0123",
    "0",
  ]);
});

test("numbers that a spreadsheet cut short, and numbers that are not", () => {
  expect(["1.23E+05", "1e+21", "2E5"].map(isDamagedNumber)).toEqual([true, true, true]);
  expect(["E105", "123", "12E", "1.23"].map(isDamagedNumber)).toEqual([false, false, false, false]);
});

test("0 stands for no number", () => {
  expect(["0", "0000", "10", ""].map(isNoNumber)).toEqual([true, true, false, false]);
});

test("a surname before a comma is the same name as behind the forename; initials stay behind", () => {
  expect(nameKey("Bell, Tom")).toBe(nameKey("Tom  Bell"));
  expect(nameKey("Bell, T J")).toBe(nameKey("Bell T.J."));
  expect(nameKey("Bell, Tom")).not.toBe(nameKey("Bell, Tim"));
});

test("names by any comma, dot, space and quote", () => {
  expect(nameKey("O’Neill,  A.")).toBe(nameKey("O'Neill A"));
});
