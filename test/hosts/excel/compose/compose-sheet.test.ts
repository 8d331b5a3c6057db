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

describe("links", () => {
  const link = (n: number, to = "'A “\"b\"” sheet'!A"): CellPlan[][] =>
    Array.from({ length: n }, (_, i) => [{ value: `"Go" ${i + 1}`, goto: `${to}${i + 1}` }]);

  test("that are few are Excel’s own", () => {
    const { links, blocks } = composed(link(30));
    expect(links).toHaveLength(30);
    expect(blocks[0]!.cells[0]).toEqual([`'"Go" 1`]);
  });

  test("that are many are formulas, none is left out", () => {
    const { links, blocks } = composed(link(300));
    expect(links).toEqual([]);
    expect(blocks[0]!.cells).toHaveLength(300);
    expect(blocks[0]!.cells[6]).toEqual([`=HYPERLINK("#'A “""b""” sheet'!A7","""Go"" 7")`]);
  });

  test("too long for a formula are Excel’s own all the same", () => {
    const rows = [...link(300), ...link(1, `'${"x".repeat(251)}'!A`)];
    expect(composed(rows).links.map(({ row }) => row)).toEqual([300]);
  });
});
