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
