import { cellKey } from "../../src/workbook/grid";
import { dataRows } from "../../src/sheets/data-rows";
import { findBlocks } from "../../src/sheets/find-blocks";
import { IssueLog } from "../../src/sheets/issue-log";
import { gridFrom } from "./grid-from";

const ROWS = [
  ["Employee Number", "Leaving Date", "Reason", "Note"],
  ["E1", "2022-04-14", "Resigned", "x"],
  ["E2", "2022-05-14", "Retired", "x"],
];

function read(struck: readonly number[]) {
  const [block] = findBlocks(gridFrom("Leavers", ROWS, { struck: new Set(struck) }), 0);
  const log = new IssueLog();
  const rows = block === undefined ? [] : dataRows(block, log);
  return {
    rows,
    issues: log.list().map(({ severity, code, cell }) => `${severity} ${code} ${cell}`),
  };
}

test("a row that is struck through is read, and it is to be decided whether it counts", () => {
  expect(read([0, 1, 2].map((column) => cellKey(2, column)))).toEqual({
    rows: [1, 2],
    issues: ["decide DQ-22-struck A3"],
  });
});

test("one cell struck through is nothing", () => {
  expect(read([cellKey(2, 1)]).issues).toEqual([]);
});
