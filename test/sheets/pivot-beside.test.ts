import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { gridFrom, workbookOf } from "./grid-from";

test("a pivot table beside the leavers is left alone, and said", () => {
  const log = new IssueLog();
  const grid = gridFrom("Leavers", [
    ["Emp No", "Leaving Date", "Reason", "FTE", null, "Row Labels", "Count of Emp No"],
    ["E1", "2022-05-01", "Resignation", 1, null, "Resignation", 2],
    ["E2", "2022-05-09", "Resignation", 1, null, "Grand Total", 2],
  ]);
  const { blocks } = recognise(workbookOf([grid]), log);
  expect(blocks.map(({ kind }) => kind)).toEqual(["leavers"]);
  const [note] = log.list().filter(({ code }) => code === "sheet-set-aside");
  expect(note).toMatchObject({ severity: "note", cell: "F1:G3", value: "Row Labels" });
});
