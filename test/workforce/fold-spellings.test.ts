import type { CellValue } from "../../src/workbook/grid";
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
const posts = (...teams: CellValue[]) =>
  establishment(
    ...teams.map((team, i) => [`P${i}`, "Analyst", team, 1, 40000, `E${i}`, 1, "2020-01-06", STAFF])
  );

test("case, & and hyphens: one team, spelt as it is most often, listed once a column", () => {
  const read = workforceOf([
    assumptions(),
    posts(
      "Corporate Services",
      "corporate services",
      "Corporate Services",
      "HR & Payroll",
      "HR and Payroll",
      "HR & Payroll"
    ),
  ]);
  expect(new Set(column(read, "posts", "team"))).toEqual(
    new Set(["Corporate Services", "HR & Payroll"])
  );
  expect(codesOf(read).filter((code) => code === "DQ-25")).toHaveLength(1);
  expect(issueOf(read, "DQ-25")).toMatchObject({ severity: "note", cell: "C3:C6" });
  expect(issueOf(read, "DQ-25").done).toContain(
    "“corporate services” with “Corporate Services”; “HR and Payroll” with “HR & Payroll”"
  );
});

test("one spelling over all sheets, so that posts and leavers meet", () => {
  const read = workforceOf([
    assumptions(),
    posts("Dyfed-Powys", "Dyfed-Powys"),
    leavers([
      "E9",
      "Analyst",
      "Dyfed Powys",
      "2015-01-05",
      "2022-04-14",
      "Resigned",
      1,
      "No",
      STAFF,
    ]),
  ]);
  expect(new Set(column(read, "people", "team"))).toEqual(new Set(["Dyfed-Powys"]));
});

test("a footnote's digit on a rank comes off, and Police officers1 is a worker type", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Strength", [
      ["Rank", "Team", "Worker Type", "Establishment FTE", "Actual FTE"],
      ["Constable1", "Response", "Police officers1", 50, 48],
      ["Constable", "Custody", "Police officers", 10, 9],
    ]),
  ]);
  expect(column(read, "posts", "grade")).toEqual(["Constable", "Constable"]);
  expect(column(read, "posts", "type")).toEqual(["Police officer", "Police officer"]);
  expect(issueOf(read, "DQ-02").severity).toBe("note");
});

test("teams named by number stay apart", () => {
  const read = workforceOf([assumptions(), posts("Team 1", "Team 11", "Team 1.1", "Team")]);
  expect(column(read, "posts", "team")).toEqual(["Team 1", "Team 11", "Team 1.1", "Team"]);
  expect(faultsOf(read)).toEqual([]);
});

test("one letter away from a team of many is only asked about", () => {
  const read = workforceOf([
    assumptions(),
    posts(...Array<string>(9).fill("Commissioning"), "Comissioning"),
  ]);
  expect(column(read, "posts", "team")[9]).toBe("Comissioning");
  expect(faultsOf(read)).toEqual(["decide label-nearly-same Establishment!C11"]);
});
