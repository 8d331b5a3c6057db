import { FAR_DAY } from "../../src/units/day";
import { day, gridFrom } from "../sheets/grid-from";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  issueOf,
  leavers,
  rowsOf,
  workforceOf,
} from "./reading";

const STAFF = "Police staff";

describe("spells", () => {
  test("a leaver still listed on the establishment: the leave date stands, once", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2020-01-06", STAFF]),
      leavers(["E1", "Analyst", "Policy", "2020-01-06", "2022-05-31", "Resigned", 1, "No", STAFF]),
    ]);
    expect(rowsOf(read, "people")).toEqual([
      expect.objectContaining({
        number: "E1",
        leave_date: day("2022-05-31"),
        reason: "Voluntary resignation",
      }),
    ]);
    expect(column(read, "posts", "holders")).toEqual([0]);
    expect(column(read, "posts", "in_post_fte")).toEqual([0]);
    expect(faultsOf(read)).toEqual(["decide leaver-still-listed Leavers!E2"]);
  });

  test("a leaver on the as-at date is not in strength at its close; the day after is", () => {
    const left = (iso: string) =>
      workforceOf([
        assumptions(),
        establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2020-01-06", STAFF]),
        leavers(["E1", "Analyst", "Policy", "2020-01-06", iso, "Resigned", 1, "No", STAFF]),
      ]);
    expect(column(left("2022-06-20"), "posts", "holders")).toEqual([0]);
    const future = left("2022-06-21");
    expect(column(future, "posts", "holders")).toEqual([1]);
    expect(column(future, "people", "leave_date")).toEqual([day("2022-06-21")]);
    expect(issueOf(future, "leaver-after-as-at").severity).toBe("note");
    expect(faultsOf(future)).toEqual([]);
  });

  test("a rehire is two rows: spells of one number that do not overlap", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2021-09-06", STAFF]),
      leavers(["E1", "Officer", "Policy", "2015-01-05", "2018-03-31", "Resigned", 1, "No", STAFF]),
    ]);
    expect(rowsOf(read, "people").map(({ start, leave_date }) => [start, leave_date])).toEqual([
      [day("2021-09-06"), FAR_DAY],
      [day("2015-01-05"), day("2018-03-31")],
    ]);
    expect(faultsOf(read)).toEqual([]);
  });

  test("the same leaver on two sheets counts once", () => {
    const row = ["E1", "Officer", "Policy", "2015-01-05", "2022-03-31", "Resigned", 1, "No", STAFF];
    const read = workforceOf([
      assumptions(),
      leavers(row),
      { ...leavers(row), sheet: "Leavers 21-22" },
    ]);
    expect(rowsOf(read, "people")).toHaveLength(1);
    expect(faultsOf(read)).toEqual(["decide leaver-listed-twice Leavers 21-22!A2"]);
    expect(read.sources.get("people")).toEqual(["Leavers!A2:I2", "'Leavers 21-22'!A2:I2"]);
  });

  test("the same leaver twice without a start counts once", () => {
    const row = ["E1", "Officer", "Policy", null, "2022-03-31", "Resigned", 1, "No", STAFF];
    expect(rowsOf(workforceOf([assumptions(), leavers(row, row)]), "people")).toHaveLength(1);
  });

  test("two posts left on one day: one leaver, FTE added", () => {
    const read = workforceOf([
      assumptions(),
      leavers(
        ["E1", "Officer", "Policy", "2015-01-05", "2022-03-31", "Resigned", 0.4, "No", STAFF],
        ["E1", "Analyst", "Finance", "2015-01-05", "2022-03-31", "Resigned", 0.5, "No", STAFF]
      ),
    ]);
    expect(rowsOf(read, "people")).toEqual([
      expect.objectContaining({ fte: 0.9, team: "Finance" }),
    ]);
  });

  test("a PCSO who became an officer leaves the old type and starts the new the day after", () => {
    const read = workforceOf([
      assumptions(),
      establishment([
        "P1",
        "Constable",
        "Response",
        1,
        40000,
        "E1",
        1,
        "2016-01-04",
        "Police officer",
      ]),
      leavers([
        "E1",
        "PCSO",
        "Response",
        "2016-01-04",
        "2021-08-31",
        "PCSO to PC",
        1,
        "No",
        "PCSO",
      ]),
    ]);
    expect(rowsOf(read, "people").map(({ type, start, reason }) => [type, start, reason])).toEqual([
      ["Police officer", day("2021-09-01"), ""],
      ["PCSO", day("2016-01-04"), "Change of worker type"],
    ]);
    expect(faultsOf(read)).toEqual([]);
  });

  test("a leave date before the start stops", () => {
    const read = workforceOf([
      assumptions(),
      leavers(["E1", "Officer", "Policy", "2022-05-01", "2022-03-31", "Resigned", 1, "No", STAFF]),
    ]);
    expect(faultsOf(read)).toEqual(["stop leave-before-start Leavers!E2"]);
  });

  test("a start that is missing stops, of a holder and of a leaver; both are kept", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, null, STAFF]),
      leavers(["E2", "Officer", "Policy", null, "2022-03-31", "Resigned", 1, "No", STAFF]),
    ]);
    expect(column(read, "people", "start")).toEqual([NaN, NaN]);
    expect(column(read, "posts", "holders")).toEqual([1]);
    expect(faultsOf(read)).toEqual([
      "stop start-missing Establishment!H2",
      "stop start-missing Leavers!D2",
    ]);
  });

  test("a leave date that is missing or open-ended", () => {
    const read = workforceOf([
      assumptions(),
      leavers(
        ["E1", "Officer", "Policy", "2015-01-05", null, "Resigned", 1, "No", STAFF],
        ["E2", "Officer", "Policy", "2015-01-05", "31/12/4712", null, 1, null, STAFF]
      ),
    ]);
    expect(column(read, "people", "leave_date")).toEqual([NaN, FAR_DAY]);
    expect(column(read, "people", "reason")[1]).toBe("");
    expect(faultsOf(read)).toEqual([
      "stop value-missing Leavers!E2",
      "decide leaver-open-ended Leavers!E3",
    ]);
  });

  test("who has not left, on both lists: team, FTE and start are those of the establishment", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2020-01-06", STAFF]),
      leavers(["E1", "Officer", "Media", "2019-04-01", "31/12/4712", null, 0.8, null, STAFF]),
    ]);
    expect(rowsOf(read, "people")).toEqual([
      expect.objectContaining({
        team: "Policy",
        fte: 1,
        start: day("2020-01-06"),
        leave_date: FAR_DAY,
      }),
    ]);
    expect(codesOf(read)).toContain("leaver-open-ended");
  });

  test("somebody whose start is still to come is in no post yet", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2022-07-04", STAFF]),
    ]);
    expect(column(read, "people", "start")).toEqual([day("2022-07-04")]);
    expect(column(read, "posts", "holders")).toEqual([0]);
    expect(codesOf(read)).toContain("starter-after-as-at");
  });

  test("a start in post stands for a start of service that is blank, and says so", () => {
    const read = workforceOf([
      assumptions(),
      gridFrom("Establishment", [
        [
          "Post No",
          "Post Title",
          "Establishment FTE",
          "Employee Number",
          "FTE",
          "Continuous Service Date",
          "Start Date",
          "Worker Type",
        ],
        ["P1", "Analyst", 1, "E1", 1, "2012-04-02", "2020-01-06", STAFF],
        ["P2", "Analyst", 1, "E2", 1, null, "2021-02-01", STAFF],
      ]),
    ]);
    expect(column(read, "people", "start")).toEqual([day("2012-04-02"), day("2021-02-01")]);
    expect(faultsOf(read)).toEqual(["decide service-start-from-post Establishment!F3"]);
  });
});
