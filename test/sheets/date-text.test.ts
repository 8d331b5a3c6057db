import { isoDay } from "../../src/units/day";
import { isImpossibleDate, provenOrder, readDateText } from "../../src/sheets/date-text";

test.each([
  ["31/03/22", "2022-03-31"],
  ["31.03.2022", "2022-03-31"],
  ["31-03-2022", "2022-03-31"],
  ["3/31/22", "2022-03-31"],
  ["2022-03-31", "2022-03-31"],
  ["2022-03-31T00:00:00Z", "2022-03-31"],
  ["31/03/2022 00:00", "2022-03-31"],
  ["31-Mar-22 ", "2022-03-31"],
  ["31 March 2022", "2022-03-31"],
  ["31st March, 2022", "2022-03-31"],
  ["Thursday 31 March 2022", "2022-03-31"],
  ["March 31, 2022", "2022-03-31"],
  ["20220331", "2022-03-31"],
  ["5 Sept 1998", "1998-09-05"],
  ["31/12/4712", "4712-12-31"],
  ["Thu 31/03/2022", "2022-03-31"],
  ["31/03/2022 (Thursday)", "2022-03-31"],
  ["31/03/2022, 09:15", "2022-03-31"],
  ["31/03/2022 9:15 PM", "2022-03-31"],
  ["2022-03-31 00:00:00.000", "2022-03-31"],
  ["2022-03-31T00:00:00+01:00", "2022-03-31"],
  ["31 / 03 / 2022", "2022-03-31"],
  ["w/e 31 March 2022", "2022-03-31"],
  ["w.e.f. 31/03/2022", "2022-03-31"],
  ["31-MAR-22", "2022-03-31"],
  ["31 Mar '22", "2022-03-31"],
])("%s is %s", (text, iso) => {
  expect(isoDay(readDateText(text, "day")!.day)).toBe(iso);
});

test("04/05/2022 is 4 May day first, 5 April month first, and either way ambiguous", () => {
  const dayFirst = readDateText("04/05/2022", "day")!;
  const monthFirst = readDateText("04/05/2022", "month")!;
  expect([isoDay(dayFirst.day), dayFirst.ambiguous]).toEqual(["2022-05-04", true]);
  expect([isoDay(monthFirst.day), monthFirst.ambiguous]).toEqual(["2022-04-05", true]);
});

test("04/04/2022 is not ambiguous", () => {
  expect(readDateText("04/04/2022", "day")!.ambiguous).toBe(false);
});

test("a month alone is its first day and says so", () => {
  expect(readDateText("Mar-22", "day")).toMatchObject({ monthOnly: true });
  expect(isoDay(readDateText("April 2022", "day")!.day)).toBe("2022-04-01");
});

test.each(["30/02/2022", "31/04/2022", "2022-13-01", "soon", "2022", "12", "32 March 2022"])(
  "%s is no day",
  (text) => {
    expect(readDateText(text, "day")).toBeNull();
  }
);

test("a weekday settles the order of day and month", () => {
  // 4 May 2022 was a Wednesday, 5 April 2022 a Tuesday.
  expect(readDateText("Wed 04/05/2022", "month")).toMatchObject({ ambiguous: false });
  expect(isoDay(readDateText("Wed 04/05/2022", "month")!.day)).toBe("2022-05-04");
  expect(isoDay(readDateText("Tue 04/05/2022", "day")!.day)).toBe("2022-04-05");
});

test("a weekday that fits neither order is a doubt", () => {
  expect(readDateText("Sun 04/05/2022", "day")).toMatchObject({ ambiguous: true });
  expect(readDateText("Sun 04/05/2022", "day")!.doubt).toContain("weekday");
});

test("a text of a date's form that names no day", () => {
  expect(["31/06/2022", "30 Feb 2022"].map(isImpossibleDate)).toEqual([true, true]);
  expect(["31/05/2022", "soon", ""].map(isImpossibleDate)).toEqual([false, false, false]);
});

test("a text of 32,767 characters is no date, at once", () => {
  expect(readDateText("1/".repeat(16383), "day")).toBeNull();
  expect(readDateText(" ".repeat(32766) + "1", "day")).toBeNull();
});

test("which order a date proves", () => {
  expect(provenOrder("31/03/22")).toBe("day");
  expect(provenOrder("3/31/22")).toBe("month");
  expect(provenOrder("04/05/22")).toBeNull();
  expect(provenOrder("31 March 2022")).toBeNull();
});
