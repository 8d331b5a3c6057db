import { dayOf } from "../../src/units/day";
import {
  daysInMonth,
  isoMonth,
  isTwelveMonths,
  lastDayOf,
  monthOf,
  monthsOf,
  shortMonth,
} from "../../src/units/month";

test("the months of a span from 15 December to 2 February", () => {
  const months = monthsOf({ from: dayOf(2021, 12, 15), to: dayOf(2022, 2, 2) });
  expect(months.map(isoMonth)).toEqual(["2021-12", "2022-01", "2022-02"]);
  expect(months.map(shortMonth)).toEqual(["Dec 2021", "Jan 2022", "Feb 2022"]);
});

test("February in a leap year and out of one", () => {
  expect(daysInMonth(monthOf(dayOf(2024, 2, 1)))).toBe(29);
  expect(lastDayOf(monthOf(dayOf(2023, 2, 1)))).toBe(dayOf(2023, 2, 28));
});

test.each([
  ["a financial year", dayOf(2021, 4, 1), dayOf(2022, 3, 31), true],
  ["twelve months to June", dayOf(2021, 7, 1), dayOf(2022, 6, 30), true],
  ["a year and a day", dayOf(2021, 4, 1), dayOf(2022, 4, 1), false],
  ["365 days from a day in May", dayOf(2021, 5, 13), dayOf(2022, 5, 12), false],
  ["a quarter", dayOf(2022, 4, 1), dayOf(2022, 6, 30), false],
])("%s: twelve whole months?", (_, from, to, expected) => {
  expect(isTwelveMonths({ from, to })).toBe(expected);
});
