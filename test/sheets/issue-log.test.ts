import { findBlocks } from "../../src/sheets/find-blocks";
import { IssueLog } from "../../src/sheets/issue-log";
import type { Problem } from "../../src/sheets/reading";
import { gridFrom } from "./grid-from";

const [block] = findBlocks(
  gridFrom("Leavers", [
    ["Employee Number", "Leaving Date"],
    ["E1", "'04/05/22"],
    ["E2", "'05/05/22"],
    ["E3", "'06/05/22"],
    ["E4", "'07/05/22"],
  ]),
  0
);
const problem = (severity: Problem["severity"]): Problem => ({
  severity,
  code: "DQ-08",
  expected: "a date",
  done: "Read.",
  advice: "Check.",
});

test("one problem of one column is one issue with its range and first values", () => {
  const log = new IssueLog();
  for (const row of [1, 2, 3, 4]) log.cell(block!, row, 1, problem("decide"));
  expect(log.list()).toEqual([
    expect.objectContaining({
      sheet: "Leavers",
      cell: "B2:B5",
      heading: "Leaving Date",
      value: "04/05/22; 05/05/22; 06/05/22 and 1 more",
      touches: ["churn"],
    }),
  ]);
});

test("what stops a figure is named cell by cell", () => {
  const log = new IssueLog();
  for (const row of [1, 2]) log.cell(block!, row, 1, problem("stop"));
  expect(log.list().map(({ cell }) => cell)).toEqual(["B2", "B3"]);
});

test("blanks of one column are not shown one by one", () => {
  const log = new IssueLog();
  for (const row of [5, 6, 7, 8]) log.cell(block!, row, 1, problem("decide"));
  expect(log.list()[0]).toMatchObject({ value: "", cell: "B6:B9" });
});

test("an issue says which columns of the model it puts in doubt, and which rows it is about", () => {
  const log = new IssueLog();
  log.cell(block!, 1, 1, problem("decide"));
  log.row(block!, 2, "leave_date", problem("stop"));
  log.block(block!, "leave_date", problem("decide"));
  const issues = log.list();
  expect(issues.map(({ columns }) => columns)).toEqual(Array(3).fill(["people.leave_date"]));
  expect(issues.map(({ at }) => at?.rows)).toEqual([[1], [2], undefined]);
});

test("what is said at a logical column the sheet does not have is still of that column", () => {
  const log = new IssueLog();
  log.row(block!, 1, "fte", problem("decide"));
  expect(log.list()[0]).toMatchObject({ heading: "Employee Number", columns: ["people.fte"] });
});

test("a note puts nothing in doubt, and what an issue says itself stands", () => {
  const log = new IssueLog();
  log.cell(block!, 1, 1, problem("note"));
  log.row(block!, 1, "leave_date", problem("decide"), { columns: ["posts.fte"] });
  expect(log.list().map(({ columns }) => columns)).toEqual([undefined, ["posts.fte"]]);
});

test("the cross-check an issue comes from is named beside its code", () => {
  const log = new IssueLog();
  log.row(block!, 1, "leave_date", { ...problem("stop"), code: "leave-before-start" });
  log.row(block!, 1, "leave_date", { ...problem("decide"), code: "V-11" });
  log.row(block!, 1, "leave_date", problem("decide"));
  expect(log.list().map(({ rule }) => rule)).toEqual(["V-03", "V-11", undefined]);
});

test("pounds are put to issues that have none yet", () => {
  const log = new IssueLog();
  log.row(block!, 1, "leave_date", problem("decide"), { pounds: 5 });
  log.row(block!, 2, "leave_date", problem("decide"));
  log.price(() => 7);
  expect(log.list().map(({ pounds }) => pounds)).toEqual([5, 7]);
});
