import type { CellValue } from "../../src/workbook/grid";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { sourcesOf } from "../../src/workforce/source-rows";
import { vacantSign } from "../../src/workforce/vacant-sign";
import { gridFrom, workbookOf } from "../sheets/grid-from";

function signOf(heading: string, ...rows: CellValue[][]) {
  const log = new IssueLog();
  const grid = gridFrom("Strength", [
    ["Rank", "Team", "Establishment FTE", "Actual FTE", heading],
    ...rows.map((row) => ["Constable", "Response", ...row]),
  ]);
  const [source] = sourcesOf(recognise(workbookOf([grid]), log).blocks, "establishment", log);
  return source === undefined ? null : vacantSign(source);
}

test("establishment less strength in the rows: above zero is vacant", () => {
  expect(signOf("Variance", [50, 47.5, 2.5], [8, 9, -1])).toEqual({ sign: 1, from: "rows" });
});

test("strength less establishment in the rows: above zero is over", () => {
  expect(signOf("Variance", [50, 47.5, -2.5])).toEqual({ sign: -1, from: "rows" });
  expect(signOf("Vacant FTE", [50, 47.5, -2.5])).toEqual({ sign: -1, from: "rows" });
});

test("rows that say nothing leave it to the heading, and a heading that says nothing to habit", () => {
  expect(signOf("Vacant FTE", [50, 50, 0])).toEqual({ sign: 1, from: "heading" });
  expect(signOf("Under/(Over)", [50, 50, 0])).toEqual({ sign: 1, from: "heading" });
  expect(signOf("Variance", [50, 50, 0])).toEqual({ sign: -1, from: "habit" });
});

test("no stated vacancies, no sign", () => {
  expect(signOf("Remarks", [50, 50, 0])).toBeNull();
});
