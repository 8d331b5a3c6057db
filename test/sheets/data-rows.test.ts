import type { CellValue, Grid } from "../../src/workbook/grid";
import { dataRows } from "../../src/sheets/data-rows";
import { findBlocks } from "../../src/sheets/find-blocks";
import { IssueLog } from "../../src/sheets/issue-log";
import { gridFrom } from "./grid-from";

function read(rows: CellValue[][], more: Partial<Grid> = {}) {
  const log = new IssueLog();
  const headings = ["Post No", "Post Title", "Team", "Establishment FTE", "Employee Number"];
  const [block] = findBlocks(gridFrom("Establishment", [headings, ...rows], more), 0);
  const kept = dataRows(block!, log);
  return { kept, issues: log.list().map(({ code, cell }) => `${code} ${cell}`) };
}

const P1 = ["P01", "Analyst", "Policy", 1, "E1"];
const P2 = ["P02", "Officer", "Policy", 0.6, "E2"];

test("blank rows are passed over", () => {
  expect(read([P1, [], P2])).toEqual({ kept: [1, 3], issues: [] });
});

test("totals and subtotals by their words, wherever the word stands", () => {
  const { kept, issues } = read([
    P1,
    P2,
    ["Sub-total", null, null, 1.6],
    [null, null, "Total Policy", 1.6],
    ["Grand total", null, null, 1.6],
  ]);
  expect(kept).toEqual([1, 2]);
  expect(issues).toEqual(["DQ-03 A4", "DQ-03 C5", "DQ-03 A6"]);
});

test("a row without a name whose number is the sum of the rows above", () => {
  expect(read([P1, P2, [null, null, "", 1.6]]).kept).toEqual([1, 2]);
});

test("a row without a name whose number is no sum is data", () => {
  expect(read([P1, P2, [null, null, "Policy", 1.2]]).kept).toEqual([1, 2, 3]);
});

test("a post called Total Rewards Manager is a post", () => {
  expect(read([P1, ["P02", "Total Rewards Manager", "HR", 1, "E2"]]).kept).toEqual([1, 2]);
});

test("headings repeated and lines of text are set aside", () => {
  const again = ["Post No", "Post Title", "Team", "Establishment FTE", "Employee Number"];
  const { kept, issues } = read([P1, again, P2, ["Source: HR system"]]);
  expect(kept).toEqual([1, 3]);
  expect(issues).toEqual(["repeated-heading A3", "line-of-text A5"]);
});

test("hidden rows are read, and said", () => {
  expect(read([P1, P2], { hiddenRows: new Set([2]) })).toEqual({
    kept: [1, 2],
    issues: ["DQ-22 A3"],
  });
});
