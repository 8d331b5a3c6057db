import fc from "fast-check";
import {
  calendarDate,
  dayOf,
  FAR_DAY,
  isCalendarDate,
  isoDay,
  longDay,
  parseIsoDay,
} from "../../src/units/day";

test.each([
  [44732, "2022-06-20", "20 June 2022"],
  [61, "1900-03-01", "1 March 1900"],
  [FAR_DAY, "9999-12-31", "31 December 9999"],
  [45351, "2024-02-29", "29 February 2024"],
])("day %d is %s", (day, iso, long) => {
  expect([isoDay(day), longDay(day), parseIsoDay(iso)]).toEqual([
    iso,
    long,
    { ok: true, value: day },
  ]);
});

test.each(["2023-02-29", "2022-13-01", "20/06/2022", "2022-6-20", ""])("%s is no day", (text) => {
  expect(parseIsoDay(text).ok).toBe(false);
});

test("every day comes back from its calendar date, and agrees with the platform's calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: FAR_DAY }), (day) => {
      const { year, month, day: date } = calendarDate(day);
      const platform = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000)
        .toISOString()
        .slice(0, 10);
      return (
        dayOf(year, month, date) === day &&
        isoDay(day) === platform &&
        isCalendarDate(year, month, date)
      );
    })
  );
});
