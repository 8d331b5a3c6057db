import { composeWorkbook } from "../../../../src/hosts/excel/compose/compose-workbook";
import type { CellPlan } from "../../../../src/workbook/sheet-plan";
import { output } from "../../../contract/made-up";
import { smallPlan } from "../../../contract/plans";

const composed = (rows: readonly (readonly (CellPlan | null)[])[], more = {}) =>
  composeWorkbook(smallPlan(rows, more)).sheets[0]!;

test("copies of the user's sheets are not written", () => {
  const plan = output(1);
  const copy = { ...plan.sheets[0]!, name: "Leavers", role: "copy" as const };
  const { sheets } = composeWorkbook({ ...plan, sheets: [...plan.sheets, copy] });
  expect(sheets.map(({ name }) => name)).toEqual(["Panel figures", "Workings churn", "Profile"]);
});

test("a look that two sheets have is told once", () => {
  const { looks } = composeWorkbook(output(1));
  expect(new Set(looks.map((look) => JSON.stringify(look))).size).toBe(looks.length);
  expect(looks).toContainEqual(
    expect.objectContaining({ size: 18, bold: true, colour: "#1F4E79" })
  );
});

test("the text format makes no text of a formula", () => {
  const { formats } = composed([[{ value: "E1", formula: "Leavers!A2", format: "text" }]]);
  expect(formats).toEqual([]);
});

test("a column whose formats change all the time is told cell by cell", () => {
  const rows = Array.from({ length: 40 }, (_, row) => [
    { value: row, format: row % 2 === 0 ? ("pounds" as const) : ("fte" as const) },
  ]);
  const { formats, columnFormats } = composed(rows);
  expect(formats).toEqual([]);
  expect(columnFormats[0]!.codes).toHaveLength(40);
  expect(columnFormats[0]!.codes[1]).toBe("#,##0.00");
});

test("blank cells among the formulas of a table are kept blank", () => {
  const script = composeWorkbook(output(1)).sheets[1]!;
  expect(script.blanks).toEqual([]);
  const table = { name: "T", top: 0, left: 0, bottom: 3, right: 0, headings: ["A"] };
  const rows = [[{ value: "A" }], [{ value: 1, formula: "1" }], [{ value: "" }], [null]];
  expect(composed(rows, { tables: [table] }).blanks).toEqual([
    { top: 2, bottom: 3, left: 0, right: 0 },
  ]);
});

test("a table without rows has one", () => {
  const table = { name: "T", top: 0, left: 0, bottom: 0, right: 0, headings: ["A"] };
  expect(composed([[{ value: "A" }]], { tables: [table] }).tables[0]!.area.bottom).toBe(1);
});

test("links are written where they are few", () => {
  const link = (n: number): CellPlan[][] =>
    Array.from({ length: n }, () => [{ value: "Go", goto: "Sheet!A1" }]);
  expect(composed(link(30)).links).toHaveLength(30);
  expect(composed(link(300)).links).toHaveLength(0);
});
