import type { CellValue } from "../../src/workbook/grid";
import { readService, startBefore } from "../../src/workforce/length-of-service";
import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, column, faultsOf, workforceOf } from "./reading";

test.each([
  ["4y 3m", "Length of Service", { months: 51 }],
  ["4 yrs 3 mths", "Length of Service", { months: 51 }],
  ["4 years and 3 months", "Length of Service", { months: 51 }],
  ["4 yrs", "Length of Service", { months: 48 }],
  ["51 months", "Length of Service", { months: 51 }],
  ["51", "Service (months)", { months: 51 }],
  ["4.25", "Years of Service", { years: 4.25 }],
  ["4.25 years", "Tenure", { years: 4.25 }],
  ["4", "LOS", { months: 48 }],
])("%s under %s", (text, heading, service) => {
  expect(readService(text, heading)).toEqual(service);
});

test.each(["over 4", "4/3", "-2", "300", "", "y".repeat(40000)])("%s is no length", (text) => {
  expect(readService(text, "Length of Service")).toBeNull();
});

test("four years and three months that end on 31 March began on 1 January", () => {
  expect(startBefore(day("2022-03-31"), { months: 51 })).toBe(day("2018-01-01"));
  expect(startBefore(day("2022-03-30"), { months: 1 })).toBe(day("2022-02-28"));
  expect(startBefore(day("2022-12-31"), { years: 1 })).toBe(day("2022-01-01"));
});

const read = (start: CellValue, service: CellValue) =>
  workforceOf([
    assumptions(),
    gridFrom("Leavers", [
      [
        "Employee Number",
        "Start Date",
        "Leaving Date",
        "Length of Service",
        "Reason for Leaving",
        "FTE",
        "Worker Type",
      ],
      ["E1", start, "2022-03-31", service, "Resigned", 1, "Police staff"],
    ]),
  ]);

test("a missing start is worked out from leave date and service, and to be decided", () => {
  const result = read(null, "4y 3m");
  expect(column(result, "people", "start")).toEqual([day("2018-01-01")]);
  expect(faultsOf(result)).toEqual(["decide start-from-service Leavers!D2"]);
});

test("a start that is given stands", () => {
  const result = read("2017-05-08", "4y 3m");
  expect(column(result, "people", "start")).toEqual([day("2017-05-08")]);
  expect(faultsOf(result)).toEqual([]);
});

test("neither start nor a length that can be read stops", () => {
  expect(faultsOf(read(null, "long"))).toEqual(["stop start-missing Leavers!B2"]);
});

test("a tenure of 0 days is kept: in and out on one day", () => {
  expect(column(read("2022-03-31", 0), "people", "start")).toEqual([day("2022-03-31")]);
});
