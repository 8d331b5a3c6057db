import { vacancySaving } from "../../src/functions/vacancy-saving";
import { dayOf } from "../../src/units/day";
import { faultOf, valueOf } from "./answers";

const JUNE = dayOf(2022, 6, 1);
const saving = (
  start: unknown,
  year: unknown = "2022/23",
  phasing: unknown = null,
  from: unknown = JUNE
): ReturnType<typeof vacancySaving> =>
  vacancySaving(30_000, 1, "Police staff", from, start, year, 0.184, phasing);

/** A year of £30,000 with 18.4% pension before and after National Insurance fell on 6 November 2022. */
const BEFORE = 30_000 * 1.184 + 0.1505 * (30_000 - 9_100);
const AFTER = 30_000 * 1.184 + 0.138 * (30_000 - 9_100);

test("no expected start: to 31 March, each month at its own rates", () => {
  const [before, after] = [30 + 31 + 31 + 30 + 31, 30 + 31 + 31 + 28 + 31];
  const expected = (BEFORE * before + AFTER * after) / 365;
  for (const blank of [undefined, null, 0, ""])
    expect(valueOf(saving(blank))).toBeCloseTo(expected, 6);
});

test("the day of the expected start is not vacant", () => {
  expect(valueOf(saving(JUNE + 1))).toBeCloseTo(BEFORE / 365, 6);
  expect(valueOf(saving(JUNE))).toBe(0);
});

test("only the days of the year count, and a leap year has 366", () => {
  expect(valueOf(saving(null, "2021/22"))).toBe(0);
  const year = valueOf(saving(null, "2023/24", null, dayOf(2020, 1, 1)));
  expect(year).toBeCloseTo(AFTER, 6);
  const day = valueOf(saving(dayOf(2024, 2, 2), "2023/24", null, dayOf(2024, 2, 1)));
  expect(day).toBeCloseTo(AFTER / 366, 6);
});

test("the year by its name or by any date in it", () => {
  const named = valueOf(saving(null));
  for (const year of ["22/23", "2022-23", "FY2223", dayOf(2022, 4, 1), dayOf(2023, 3, 31)])
    expect(valueOf(saving(null, year))).toBe(named);
});

test("phasing in any case, and with a space or a hyphen", () => {
  const half = dayOf(2022, 7, 16);
  const day = valueOf(saving(half));
  const part = valueOf(saving(half, "2022/23", "Part-month"));
  expect(part).toBeCloseTo(BEFORE / 12 + (BEFORE / 12) * (15 / 31), 6);
  expect(valueOf(saving(half, "2022/23", "part month"))).toBe(part);
  expect(valueOf(saving(half, "2022/23", "whole month"))).toBeCloseTo(BEFORE / 12, 6);
  expect(valueOf(saving(half, "2022/23", "whole-month"))).toBeCloseTo(BEFORE / 12, 6);
  expect(valueOf(saving(half, "2022/23", "DAY"))).toBe(day);
});

test("rates are needed only for months with vacant days", () => {
  expect(valueOf(saving(null, "2026/27", null, dayOf(2027, 4, 1)))).toBe(0);
  expect(faultOf(saving(null, "2027/28", null, dayOf(2027, 4, 1)))).toMatch(
    /^missing year: Muster has no employer NI rate for Apr 2027/
  );
});

test("what cannot be says which argument", () => {
  expect(faultOf(saving(null, "2022/23", null, "soon"))).toMatch(/^value vacantFrom: "soon"/);
  expect(faultOf(saving("soon"))).toMatch(/^value expectedStart: "soon" is not a date/);
  expect(faultOf(saving(null, "next"))).toMatch(/^value year: "next" is not a financial year/);
  expect(faultOf(saving(null, 0))).toMatch(/^value year: 0 is not a financial year/);
  expect(faultOf(saving(null, "2022/23", "weekly"))).toMatch(/^value phasing: "weekly" is none/);
});
