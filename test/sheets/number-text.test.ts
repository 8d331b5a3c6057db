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
  ["36\u2009000", 36000],
  ["36\u202f000.50", 36000.5],
  ["'36000", 36000],
  ["1'234'567", 1234567],
  ["£36,000 p.a.", 36000],
  ["36,000 per annum", 36000],
  ["£36,000pa", 36000],
  ["GBP 36,000", 36000],
  ["36,000 GBP", 36000],
  ["1,234 CR", -1234],
  ["1,234 DR", 1234],
  ["1,5", 1.5],
  ["approx. £36,000", 36000],
  ["36,000?", 36000],
  ["£0.36m", 360000],
  ["33.145k", 33145],
])("%s is %d", (text, value) => {
  expect(readNumberText(text)).toMatchObject({ value, percent: false });
});

test("a percent sign is kept apart from the number", () => {
  expect(readNumberText("60 %")).toEqual({ value: 60, percent: true });
});

test.each([
  "",
  "abc",
  "12 to 14",
  "1,23,4",
  "P07",
  "#REF!",
  "£",
  "£30,000 - £36,000",
  "=1+1",
  "1e999999",
  "1".repeat(32767),
])("%s is no number", (text) => {
  expect(readNumberText(text)).toBeNull();
});

test.each(["about 36,000", "36,000?", "1,5", "1,234 CR"])(
  "%s could mean another number",
  (text) => {
    expect(readNumberText(text)?.doubtful).toBe(true);
  }
);
