import { FAR_DAY } from "../../src/units/day";
import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, column, faultsOf, issueOf, workforceOf } from "./reading";

const STAFF = "Police staff";

const read = (name: string, start: string, left: string, leaverName: string, from = "2005-01-10") =>
  workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        "Collar No",
        "Name",
        "Actual FTE",
        "Service Start",
        "Worker Type",
      ],
      ["P1", "Analyst", 1, "1234", name, 1, start, STAFF],
    ]),
    gridFrom("Leavers", [
      [
        "Collar No",
        "Name",
        "Start Date",
        "Leaving Date",
        "Reason for Leaving",
        "FTE",
        "Worker Type",
      ],
      ["1234", leaverName, from, left, "Retired", 1, STAFF],
    ]),
  ]);

test("a collar number given out again years later: two people, said so", () => {
  const result = read("Mary Jones", "2019-01-07", "2012-03-31", "John Smith");
  expect(column(result, "people", "number")).toEqual(["1234 (2)", "1234"]);
  expect(column(result, "people", "leave_date")).toEqual([FAR_DAY, day("2012-03-31")]);
  // No one comes back: the second person is not the first one's return.
  expect(column(result, "people", "back_from")).toEqual([FAR_DAY, FAR_DAY]);
  expect(faultsOf(result)).toEqual(["decide DQ-10-reused Establishment!D2"]);
  expect(issueOf(result, "DQ-10-reused").done).toContain("Leavers!A2");
});

test("two names whose spells overlap are two people: the one still here does not leave", () => {
  const result = read("Mary Jones", "2019-01-07", "2022-03-31", "John Smith");
  expect(column(result, "people", "leave_date")).toEqual([FAR_DAY, day("2022-03-31")]);
  expect(faultsOf(result)).toEqual(["decide DQ-10-reused Establishment!D2"]);
});

test("another name a few months later is one person who came back, to be decided", () => {
  const result = read("Mary Jones", "2019-01-07", "2018-10-31", "John Smith");
  expect(column(result, "people", "number")).toEqual(["1234", "1234"]);
  expect(faultsOf(result)).toEqual(["decide DQ-10-two-names Establishment!D2"]);
});

test("the same person under a new surname, or with initials, is one", () => {
  for (const name of ["Mary Smith", "M Jones", "JONES, Mary"]) {
    const result = read("Mary Jones", "2019-01-07", "2012-03-31", name);
    expect(column(result, "people", "number")).toEqual(["1234", "1234"]);
    expect(faultsOf(result)).toEqual([]);
  }
});
