import { dataRows } from "../../src/sheets/data-rows";
import { findBlocks } from "../../src/sheets/find-blocks";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { gridFrom, workbookOf } from "./grid-from";

const listed = (...types: (string | null)[]) =>
  gridFrom("Starters & Leavers", [
    ["Type", "Emp No", "Leaving Date", "Start Date", "FTE", "Reason"],
    ...types.map((type, at) => [type, `E${at}01`, "2022-05-09", "2017-03-01", 1, "Resigned"]),
  ]);
const rowsOf = (...types: (string | null)[]) => {
  const [block] = findBlocks(listed(...types), 0);
  return block === undefined ? [] : dataRows(block, new IssueLog());
};

test("starters and leavers in one list: the starters are no leavers", () => {
  expect(rowsOf("Starter", "Leaver", "New starter", "leaver")).toEqual([2, 4]);
});

test("the column of starters and leavers is no worker type, and the starters are named", () => {
  const log = new IssueLog();
  const [block] = recognise(workbookOf([listed("Starter", "Leaver", "Joiner")]), log).blocks;
  expect(block?.columns.has("worker_type")).toBe(false);
  const [note] = log.list().filter(({ code }) => code === "starters-among-leavers");
  expect(note).toMatchObject({ severity: "note", cell: "A2:A4" });
});

test("a column of worker types splits nothing", () => {
  expect(rowsOf("Police staff", "Leaver", "Starter")).toEqual([1, 2, 3]);
  expect(rowsOf("Leaver", "Leaver")).toEqual([1, 2]);
});
