import { gridFrom } from "../sheets/grid-from";
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

describe("what is assumed", () => {
  test("worker type missing everywhere: police staff, one note a workbook", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2020-01-06", null]),
      leavers(["E2", "Officer", "Policy", "2015-01-05", "2022-03-31", "Resigned", 1, "No", null]),
    ]);
    expect(column(read, "people", "type")).toEqual([STAFF, STAFF]);
    expect(codesOf(read)).toEqual(["worker-type-missing", "history-unsaid"]);
    expect(issueOf(read, "worker-type-missing").value).toBe("1 post, 2 people");
    expect(issueOf(read, "worker-type-missing").severity).toBe("note");
  });

  test("worker type missing in some rows, while others state one, is to be decided", () => {
    const read = workforceOf([
      assumptions(),
      establishment(
        ["P1", "Constable", "Response", 1, 40000, "E1", 1, "2020-01-06", "Officer"],
        ["P2", "Clerk", "Response", 1, 30000, "E2", 1, "2020-01-06", null]
      ),
    ]);
    expect(column(read, "people", "type")).toEqual(["Police officer", STAFF]);
    expect(issueOf(read, "worker-type-missing").severity).toBe("decide");
  });

  test("the type of a leaver still listed comes from the establishment", () => {
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
        "2020-01-06",
        "Police officer",
      ]),
      leavers([
        "E1",
        "Response officer",
        "Response",
        "2020-01-06",
        "2022-03-31",
        "Resigned",
        1,
        "No",
        null,
      ]),
    ]);
    expect(column(read, "people", "type")).toEqual(["Police officer"]);
  });

  test("a worker type nobody knows is kept and to be decided", () => {
    const read = workforceOf([
      assumptions(),
      establishment(["P1", "Clerk", "Policy", 1, 30000, "E1", 1, "2020-01-06", "Agency"]),
    ]);
    expect(column(read, "people", "type")).toEqual(["Agency"]);
    expect(faultsOf(read)).toEqual(["decide worker-type-not-known Establishment!I2"]);
  });

  test("reasons not understood are listed once a text, with their count", () => {
    const read = workforceOf([
      assumptions(),
      leavers(
        ["E1", "Officer", "Policy", "2015-01-05", "2022-03-31", "Sailing", 1, "No", STAFF],
        ["E2", "Officer", "Policy", "2015-01-05", "2022-03-31", "sailing", 1, "No", STAFF],
        ["E3", "Officer", "Policy", "2015-01-05", "2022-03-31", null, 1, "No", STAFF]
      ),
    ]);
    expect(column(read, "people", "reason")).toEqual(["Unknown", "Unknown", "Unknown"]);
    expect(issueOf(read, "reason-not-understood")).toMatchObject({
      severity: "decide",
      value: "Sailing, 2 leavers",
    });
    expect(issueOf(read, "DQ-16").severity).toBe("note");
  });

  test("labels that differ only in case are one label", () => {
    const read = workforceOf([
      assumptions(),
      establishment(
        ["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2020-01-06", STAFF],
        ["P2", "Analyst", "POLICY ", 1, 40000, "E2", 1, "2020-01-06", STAFF]
      ),
    ]);
    const team = read.tables.get("people")!.columns.get("team")!;
    expect(team).toMatchObject({ kind: "text", labels: ["Policy"] });
    expect([...read.tables.get("people")!.provenance.get("team")!.corrected]).toEqual([0, 1]);
  });

  test("no exit interview column: not available, never zero", () => {
    const read = workforceOf([
      assumptions(),
      gridFrom("Leavers", [
        [
          "Employee Number",
          "Post Title",
          "Start Date",
          "Leaving Date",
          "Reason",
          "FTE",
          "Worker Type",
        ],
        ["E1", "Officer", "2015-01-05", "2022-03-31", "Resigned", 1, STAFF],
      ]),
    ]);
    expect(column(read, "people", "exit_interview")).toEqual([NaN]);
  });
});

test("an exit interview cell that holds an empty text is a blank, and no is what a blank says", () => {
  const rows = leavers([
    "E1",
    "Officer",
    "Policy",
    "2015-01-05",
    "2022-03-31",
    "Resigned",
    1,
    "",
    "Police staff",
  ]);
  const flags = workforceOf([assumptions(), rows])
    .tables.get("people")
    ?.columns.get("exit_interview");
  expect(flags?.kind === "number" ? [...flags.data] : null).toEqual([0]);
});
