import { FAR_DAY } from "../../src/units/day";
import type { OrderEvidence } from "../../src/sheets/date-order";
import { readDate } from "../../src/sheets/read-date";
import { day } from "./grid-from";

const evidence =
  (more: Partial<OrderEvidence> = {}) =>
  (): OrderEvidence => ({
    order: "day",
    proven: false,
    because: "",
    span: null,
    exchanged: false,
    ...more,
  });
const dayFirst = evidence();
const provenDay = evidence({ proven: true, because: "as other dates of the column are" });
const provenMonth = evidence({
  order: "month",
  proven: true,
  because: "as other dates of the column are",
});

test("a serial is the day it is; a time of day falls away", () => {
  expect(readDate(44732, "must", dayFirst)).toEqual({
    value: 44732,
    corrected: false,
    problem: null,
  });
  expect(readDate(44732.5, "must", dayFirst)).toMatchObject({ value: 44732, corrected: true });
});

test.each([
  "31/12/4712",
  "31/12/2099",
  "2099",
  "9999-12-31",
  "00/00/0000",
  "01/01/2100",
  "06/06/2079",
  "Present",
  "ongoing",
  day("2099-12-31"),
  1027426,
  4712,
])("%s is open-ended", (value) => {
  expect(readDate(value, "must", dayFirst)).toMatchObject({
    value: FAR_DAY,
    problem: { severity: "note", code: "DQ-09" },
  });
});

test("the far day itself, as Muster writes it, is read without a word", () => {
  expect(readDate(FAR_DAY, "must", dayFirst)).toEqual({
    value: FAR_DAY,
    corrected: false,
    problem: null,
  });
});

test("an unmistakable text date is a note, a doubtful one is to be decided", () => {
  expect(readDate("31/03/22", "must", dayFirst).problem?.severity).toBe("note");
  expect(readDate("04/05/22", "must", dayFirst).problem?.severity).toBe("decide");
});

test("other dates of the column settle a doubtful one, and the order is said", () => {
  expect(readDate("04/05/2022", "must", provenDay)).toMatchObject({
    value: day("2022-05-04"),
    problem: { severity: "note" },
  });
  expect(readDate("04/05/2022", "must", provenMonth)).toMatchObject({
    value: day("2022-04-05"),
    problem: { severity: "note" },
  });
  expect(readDate("04/05/2022", "must", provenMonth).problem?.done).toContain(
    "month first as other dates of the column are"
  );
});

describe("a doubtful date among the times of the column's other dates", () => {
  const span = { from: day("2022-04-01"), to: day("2022-09-30") };

  test("day first is in the span and month first is not: day first, a note", () => {
    expect(readDate("08/09/2022", "must", evidence({ span }))).toMatchObject({
      value: day("2022-09-08"),
      problem: { severity: "decide" },
    });
    expect(readDate("11/09/2022", "must", evidence({ span }))).toMatchObject({
      value: day("2022-09-11"),
      problem: { severity: "note" },
    });
  });

  test("only month first is in the span: still day first, and to be decided", () => {
    expect(readDate("09/11/2022", "must", evidence({ span }))).toMatchObject({
      value: day("2022-11-09"),
      problem: { severity: "decide" },
    });
  });
});

test("an unmistakable date can be mended, a doubtful one cannot", () => {
  expect(readDate("31/03/22", "must", dayFirst).problem?.mend).toEqual({
    to: day("2022-03-31"),
    isDate: true,
  });
  expect(readDate("04/05/22", "must", provenDay).problem?.mend).toBeUndefined();
  expect(readDate("Mar-22", "must", dayFirst).problem?.mend).toBeUndefined();
});

test.each(["w/e 31/03/2022", "31/03/2022?", "31/03/2022 (tbc)", "Fri 31/03/2022"])(
  "%s leaves room for doubt and is to be decided",
  (text) => {
    expect(readDate(text, "must", dayFirst)).toMatchObject({
      value: day("2022-03-31"),
      problem: { severity: "decide" },
    });
  }
);

test("Excel's number for a day, as text", () => {
  expect(readDate("44651", "must", dayFirst)).toMatchObject({
    value: 44651,
    corrected: true,
    problem: { severity: "note", mend: { to: 44651, isDate: true } },
  });
});

test.each(["31/06/2022", "29/02/2023", "2022-13-01"])("%s is no day, and that is said", (text) => {
  const reading = readDate(text, "must", dayFirst);
  expect(reading.value).toBeNull();
  expect(reading.problem?.done).toContain("no such day in the calendar");
});

test.each(["31/03/2202", day("2202-03-31"), "01/04/1822"])("%s is no likely date", (value) => {
  expect(readDate(value, "must", dayFirst)).toMatchObject({
    value: null,
    problem: { severity: "stop", code: "DQ-08" },
  });
});

test.each([0, 1, 2])("%d in a date column is no date, not the year 1900", (value) => {
  expect(readDate(value, "may", dayFirst)).toMatchObject({
    value: null,
    problem: { severity: "note", code: "DQ-09-none" },
  });
});

test("the hour of a text date falls away", () => {
  expect(readDate("31/03/2022 17:30:00", "must", dayFirst).value).toBe(day("2022-03-31"));
});

test.each([2022, 37, -1, "2022", "next spring", "31/13/2022", true])("%s is no date", (value) => {
  const reading = readDate(value, "must", dayFirst);
  expect(reading.value).toBeNull();
  expect(reading.problem?.severity).toBe("stop");
});

test("a day written as one number, 20220331 or 31032022", () => {
  expect(readDate(31032022, "must", dayFirst).value).toBe(day("2022-03-31"));
  expect(readDate(1042022, "must", dayFirst).value).toBe(day("2022-04-01"));
  expect(readDate(20220331, "must", dayFirst)).toMatchObject({
    value: day("2022-03-31"),
    corrected: true,
  });
});

test("TBC is not available", () => {
  expect(readDate("TBC", "may", dayFirst)).toMatchObject({
    value: null,
    problem: { code: "DQ-05" },
  });
});
