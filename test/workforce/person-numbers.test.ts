import type { CellValue } from "../../src/workbook/grid";
import { FAR_DAY } from "../../src/units/day";
import { day } from "../sheets/grid-from";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  issueOf,
  leavers,
  workforceOf,
} from "./reading";

const STAFF = "Police staff";
const holder = (post: string, number: CellValue): CellValue[] => [
  post,
  "Analyst",
  "Policy",
  1,
  40000,
  number,
  1,
  "2018-01-08",
  STAFF,
];
const leaver = (number: CellValue, start = "2018-01-08", leave = "2022-05-31"): CellValue[] => [
  number,
  "Analyst",
  "Policy",
  start,
  leave,
  "Resigned",
  1,
  "No",
  STAFF,
];

test("leading zeros lost on one sheet: one person, said once", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", "00123"), holder("P2", "00456")),
    leavers(leaver(123), leaver("456 ")),
  ]);
  expect(column(read, "people", "number")).toEqual(["00123", "00456"]);
  expect(column(read, "people", "leave_date")).toEqual([day("2022-05-31"), day("2022-05-31")]);
  expect(codesOf(read).filter((code) => code === "DQ-10")).toHaveLength(1);
  expect(issueOf(read, "DQ-10")).toMatchObject({
    severity: "note",
    sheet: "Leavers",
    cell: "A2:A3",
  });
});

test("00123 and 123 on one sheet are two people, and to be decided", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", "00123"), holder("P2", "123")),
  ]);
  expect(column(read, "people", "number")).toEqual(["00123", "123"]);
  expect(faultsOf(read)).toEqual(["decide DQ-10-both Establishment!F2:F3"]);
});

test("the same number as text, as a number and with a decimal point", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 4567)),
    leavers(leaver("4567.0")),
  ]);
  expect(column(read, "people", "leave_date")).toEqual([day("2022-05-31")]);
});

test("1.23E+05 is nobody else's number, not even the same text's", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", "1.23E+05"), holder("P2", "1.23E+05")),
    leavers(leaver(123456)),
  ]);
  expect(column(read, "people", "fte")).toEqual([1, 1, 1]);
  expect(faultsOf(read)).toEqual(["decide DQ-10-damaged Establishment!F2:F3"]);
});

test("0 is no number: two rows of it are not one person", () => {
  const read = workforceOf([assumptions(), establishment(holder("P1", "0"), holder("P2", "0000"))]);
  expect(column(read, "people", "fte")).toEqual([1, 1]);
  expect(codesOf(read)).toContain("holder-without-number");
});

test("a rehire under the same number stays one number with two spells", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", "E1")),
    leavers(leaver("E1", "2010-01-04", "2015-03-31")),
  ]);
  expect(column(read, "people", "number")).toEqual(["E1", "E1"]);
  expect(column(read, "people", "leave_date")).toEqual([FAR_DAY, day("2015-03-31")]);
});

test("00999 and 999 on one sheet, all else the same, are one person listed twice", () => {
  const read = workforceOf([assumptions(), leavers(leaver("00999"), leaver("999"))]);
  expect(codesOf(read)).not.toContain("DQ-10-both");
  expect(column(read, "people", "number")).toEqual(["00999"]);
});
