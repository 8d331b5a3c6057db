import { dayOf } from "../../src/units/day";
import {
  daysInYear,
  financialYearOf,
  parseFinancialYear,
  yearLabel,
  yearPeriod,
} from "../../src/units/financial-year";

test.each(["2022/23", "22/23", "2022-23", "2022/2023", "FY23", "FY2223", "fy 2022/23"])(
  "%s is the year from 1 April 2022",
  (text) => {
    expect(parseFinancialYear(text)).toEqual({ ok: true, value: 2022 });
  }
);

test.each(["2022/24", "2022", "next year", ""])("%s is no financial year", (text) => {
  expect(parseFinancialYear(text).ok).toBe(false);
});

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
