import { gridFrom } from "../sheets/grid-from";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  issueOf,
  rowsOf,
  workforceOf,
} from "./reading";

const STAFF = "Police staff";

describe("who is one person", () => {
  test("two posts held by one person: one row, FTE added, team of the larger", () => {
    const read = workforceOf([
      assumptions(),
      establishment(
        ["P1", "Analyst", "Policy", 0.4, 40000, "E1", 0.4, "2020-01-06", STAFF],
        ["P2", "Officer", "Finance", 0.6, 40000, "E1", 0.6, "2020-01-06", STAFF]
      ),
    ]);
    expect(rowsOf(read, "people")).toEqual([
      expect.objectContaining({ number: "E1", fte: 1, team: "Finance", post_title: "Officer" }),
    ]);
    expect(column(read, "posts", "in_post_fte")).toEqual([0.4, 0.6]);
    expect(codesOf(read)).toContain("DQ-11");
  });

  test("an officer with more than one full-time post counts 1.00; staff stand and are to be decided", () => {
    const two = (type: string) => [
      assumptions(),
      establishment(
        ["P1", "Post one", "A", 1, 40000, "E1", 0.8, "2020-01-06", type],
        ["P2", "Post two", "B", 1, 40000, "E1", 0.5, "2020-01-06", type]
      ),
    ];
    const officer = workforceOf(two("Police officer"));
    expect(column(officer, "people", "fte")).toEqual([1]);
    expect(issueOf(officer, "fte-over-one").severity).toBe("note");
    const staff = workforceOf(two(STAFF));
    expect(column(staff, "people", "fte")).toEqual([1.3]);
    expect(issueOf(staff, "fte-over-one").severity).toBe("decide");
  });

  test("the same person in the same post twice counts once", () => {
    const row = ["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2020-01-06", STAFF];
    const read = workforceOf([assumptions(), establishment(row, row)]);
    expect(column(read, "people", "fte")).toEqual([1]);
    expect(column(read, "posts", "fte")).toEqual([1]);
    expect(faultsOf(read)).toEqual(["decide holder-listed-twice Establishment!F3"]);
  });

  test("a blank number with a name: the name is the key", () => {
    const headings = [
      "Post No",
      "Post Title",
      "Establishment FTE",
      "Employee Number",
      "Name",
      "FTE",
      "Start Date",
      "Worker Type",
    ];
    const read = workforceOf([
      assumptions(),
      gridFrom("Establishment", [
        headings,
        ["P1", "Analyst", 1, null, "A. Example", 0.5, "2020-01-06", STAFF],
        ["P2", "Officer", 1, null, "a example", 0.5, "2020-01-06", STAFF],
        ["P3", "Officer", 1, "E3", "A. Example", 1, "2020-01-06", STAFF],
      ]),
    ]);
    expect(rowsOf(read, "people").map(({ number, fte }) => [number, fte])).toEqual([
      ["A. Example", 1],
      ["E3", 1],
    ]);
  });

  test("FTE in post and no number or name: somebody holds the post, to be decided", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, null, 0.5, "2020-01-06", STAFF]),
    ]);
    expect(rowsOf(read, "people")).toEqual([expect.objectContaining({ number: "P1", fte: 0.5 })]);
    expect(faultsOf(read)).toEqual(["decide holder-without-number Establishment!F2"]);
  });

  test.each(["VACANT", "Vacant - out to advert", "TBC", "Frozen", "-", null])(
    "holder %s is nobody",
    (holder) => {
      const read = workforceOf([
        assumptions(),
        establishment(["P1", "Analyst", "Policy", 1, 40000, holder, 0, null, STAFF]),
      ]);
      expect(rowsOf(read, "people")).toEqual([]);
      expect(column(read, "posts", "holders")).toEqual([0]);
    }
  );
});
