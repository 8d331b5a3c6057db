import { readNumberText } from "../../src/sheets/number-text";

test.each([
  ["£36,000", 36000],
  ["36k", 36000],
  ["£1.2m", 1200000],
  ["(1,234)", -1234],
  ["£(1,234.50)", -1234.5],
  ["(£1,234)", -1234],
  ["1,234-", -1234],
  ["\u2212 5", -5],
  ["1.234,00", 1234],
  ["0.6 FTE", 0.6],
  ["0.6 wte", 0.6],
  ["nil", 0],
  ["1.23E+05", 123000],
])("%s is %d", (text, value) => {
  expect(readNumberText(text)).toEqual({ value, percent: false });
});

test("a percent sign is kept apart from the number", () => {
  expect(readNumberText("60 %")).toEqual({ value: 60, percent: true });
});

test.each(["", "abc", "12 to 14", "1,23,4", "P07", "#REF!", "£"])("%s is no number", (text) => {
  expect(readNumberText(text)).toBeNull();
});
