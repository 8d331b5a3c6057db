import { dayOf } from "../../src/units/day";
import {
  daysInYear,
  financialYearOf,
  parseFinancialYear,
  yearLabel,
  yearPeriod,
} from "../../src/units/financial-year";

test.each([
  "2022/23",
  "22/23",
  "2022-23",
  "2022–23",
  "2022/2023",
  "2022 / 23",
  "2022/3",
  "2022 to 2023",
  "22 to 23",
  "FY23",
  "FY 2023",
  "FY'23",
  "FY2223",
  "FY22/23",
  "FY 22-23",
  "fy 2022/23",
  "F/Y 22/23",
  "Financial year 2022-23",
  "2022/23 financial year",
  "Year ending March 2023",
  "Year ended 31 March 2023",
])("%s is the year from 1 April 2022", (text) => {
  expect(parseFinancialYear(text)).toEqual({ ok: true, value: 2022 });
});

test("the year at the turn of the century ends in 00", () => {
  expect(parseFinancialYear("1999/00")).toEqual({ ok: true, value: 1999 });
  expect(parseFinancialYear("2009/10")).toEqual({ ok: true, value: 2009 });
});

test.each(["2022/24", "2022/2024", "2022", "2223", "31/03", "next year", "", "9".repeat(40000)])(
  "%s is no financial year",
  (text) => {
    expect(parseFinancialYear(text).ok).toBe(false);
  }
);

test("31 March belongs to the year that ends, 1 April to the one that begins", () => {
  expect([financialYearOf(dayOf(2022, 3, 31)), financialYearOf(dayOf(2022, 4, 1))]).toEqual([
    2021, 2022,
  ]);
});

test("the year that holds 29 February has 366 days", () => {
  expect([2022, 2023, 2027].map(daysInYear)).toEqual([365, 366, 366]);
  expect(yearPeriod(1999)).toEqual({ from: dayOf(1999, 4, 1), to: dayOf(2000, 3, 31) });
  expect(yearLabel(1999)).toBe("1999/00");
});
