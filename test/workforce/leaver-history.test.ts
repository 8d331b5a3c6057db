import { day } from "../sheets/grid-from";
import { assumptions, codesOf, establishment, issueOf, leavers, workforceOf } from "./reading";

const gone = (left: string) => ["E9", "Clerk", "A", "2015-01-01", left, "Resigned", 1, "Yes", null];
const MAY = leavers(gone("2021-05-31"));

test("leavers from May 2021 and no word of earlier ones: the assumption to add is named", () => {
  const workforce = workforceOf([assumptions(), MAY]);
  const issue = issueOf(workforce, "history-unsaid");
  expect(issue).toMatchObject({ severity: "decide", sheet: "Leavers", cell: "E1" });
  expect(issue.advice).toContain("“Leaver records complete from | 01/04/2021”");
  expect(workforce.historyFrom).toBe(day("2021-05-31"));
});

test("the assumption given: nothing is asked", () => {
  const given = assumptions(["Leaver records complete from", "2021-04-01"]);
  expect(codesOf(workforceOf([given, MAY]))).not.toContain("history-unsaid");
});

test("a sheet “Leavers 21-22” is complete for that year", () => {
  const workforce = workforceOf([assumptions(), { ...MAY, sheet: "Leavers 21-22" }]);
  expect(workforce.historyFrom).toBe(day("2021-04-01"));
  expect(codesOf(workforce)).not.toContain("history-unsaid");
});

test("two sheets of years that do not follow each other reach back to the later alone", () => {
  const old = { ...leavers(gone("2022-04-02")), sheet: "Leavers 19-20" };
  const late = { ...leavers(gone("2022-04-02")), sheet: "Leavers 22-23" };
  expect(workforceOf([assumptions(), old, late]).historyFrom).toBe(day("2022-04-01"));
});

test("no leavers sheet: nothing is asked of it", () => {
  const post = ["P1", "Clerk", "A", 1, 30000, "E1", 1, "2020-01-06", "Police staff"];
  expect(codesOf(workforceOf([assumptions(), establishment(post)]))).not.toContain(
    "history-unsaid"
  );
});
