import { FAR_DAY } from "../../src/units/day";
import { readDate } from "../../src/sheets/read-date";
import { day } from "./grid-from";

const dayFirst = () => ({ order: "day", proven: false }) as const;
const provenDay = () => ({ order: "day", proven: true }) as const;
const provenMonth = () => ({ order: "month", proven: true }) as const;

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

test("other dates of the column settle a doubtful one", () => {
  expect(readDate("04/05/2022", "must", provenDay)).toMatchObject({
    value: day("2022-05-04"),
    problem: { severity: "note" },
  });
  expect(readDate("04/05/2022", "must", provenMonth)).toMatchObject({
    value: day("2022-04-05"),
    problem: { severity: "decide" },
  });
});

test.each([2022, 37, -1, "2022", "next spring", "31/13/2022", true])("%s is no date", (value) => {
  const reading = readDate(value, "must", dayFirst);
  expect(reading.value).toBeNull();
  expect(reading.problem?.severity).toBe("stop");
});

test("a day written as one number, 20220331", () => {
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
