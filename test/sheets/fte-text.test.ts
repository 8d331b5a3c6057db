import { readFteText } from "../../src/sheets/fte-text";

test.each([
  ["0.6 FTE", 0.6, "fte"],
  ["1.0 wte", 1, "fte"],
  ["FTE: 0.6", 0.6, "fte"],
  ["full time", 1, "fte"],
  ["Full-time", 1, "fte"],
  ["FT", 1, "fte"],
  ["F/T", 1, "fte"],
  ["PT 0.5", 0.5, "fte"],
  ["P/T (0.5 FTE)", 0.5, "fte"],
  ["0.6 (part time)", 0.6, "fte"],
  ["60%", 60, "percent"],
  ["60 per cent", 60, "percent"],
  ["22.2 hrs", 22.2, "hours"],
  ["37 hours per week", 37, "hours"],
  ["FT 37hrs", 37, "hours"],
  ["22.2/37", 0.6, "fte"],
  ["3/5", 0.6, "fte"],
  ["½", 0.5, "fte"],
  ["0,6", 0.6, null],
  ["0,6 FTE", 0.6, "fte"],
  ["0.6", 0.6, null],
])("%s is %d %s", (text, value, unit) => {
  const found = readFteText(text);
  expect(found).toMatchObject({ unit, sure: true });
  expect(found?.value).toBeCloseTo(value, 10);
});

test("three days a week is 0.6 of a week of five, and not sure", () => {
  expect(readFteText("3 days a week")).toEqual({ value: 0.6, unit: "fte", sure: false });
});

test("about 0.6 is not sure", () => {
  expect(readFteText("approx 0.6")).toMatchObject({ value: 0.6, sure: false });
});

test.each(["part time", "PT", "term time only", "9 day fortnight", "", "=1+1", "F".repeat(40000)])(
  "%s is no FTE",
  (text) => {
    expect(readFteText(text)).toBeNull();
  }
);
