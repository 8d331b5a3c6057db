import { SharedTexts } from "../../../src/hosts/file/shared-texts";
import { sheetData } from "../../../src/hosts/file/sheet-data";
import type { CellPlan, SheetPlan } from "../../../src/workbook/sheet-plan";
import { print } from "./example-plan";

const bold = { font: { bold: true } };

function written(
  rows: readonly (readonly (CellPlan | null)[])[],
  more: Partial<SheetPlan> = {}
): { xml: string; texts: string } {
  const plan: SheetPlan = {
    name: "One",
    role: "product",
    rows,
    widths: [],
    tables: [],
    charts: [],
    print: print(0, 0),
    ...more,
  };
  const styles = rows.map((row) => row.map((cell) => (cell?.look === "total" ? bold : null)));
  const texts = new SharedTexts();
  const xml = sheetData(plan, { styles, numberOf: () => 7, texts });
  return { xml: xml.replace(/^<sheetData>|<\/sheetData>$/g, ""), texts: texts.xml() };
}

test.each<[string, CellPlan, string]>([
  ["a number", { value: 0.1 }, '<c r="A1"><v>0.1</v></c>'],
  ["yes", { value: true }, '<c r="A1" t="b"><v>1</v></c>'],
  ["a formula with its value", { value: 2, formula: "1+1" }, '<c r="A1"><f>1+1</f><v>2</v></c>'],
  ["one that comes to nothing", { value: null, formula: "A2" }, '<c r="A1"><f>A2</f></c>'],
  [
    "one that comes to text",
    { value: "<a>", formula: 'B1&"<"' },
    '<c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>&lt;a&gt;</v></c>',
  ],
  ["a blank cell that is dressed", { value: null, look: "total" }, '<c r="A1" s="7"/>'],
])("%s", (_, cell, expected) => {
  expect(written([[cell]]).xml).toBe(`<row r="1">${expected}</row>`);
});

test("a text is written once, however many cells hold it", () => {
  const { xml, texts } = written([[{ value: "a" }, { value: "b " }], [{ value: "a" }]]);
  expect(xml.match(/<v>\d<\/v>/g)).toEqual(["<v>0</v>", "<v>1</v>", "<v>0</v>"]);
  expect(texts).toContain('<si><t>a</t></si><si><t xml:space="preserve">b </t></si>');
});

test("nothing is written for cells that hold nothing, and for rows without any", () => {
  expect(written([[null, { value: null }], [], [{ value: 1 }]]).xml).toBe(
    '<row r="3"><c r="A3"><v>1</v></c></row>'
  );
});

test("a row is as tall as the plan says, be it empty", () => {
  expect(written([], { rowHeights: new Map([[1, 30]]) }).xml).toBe(
    '<row r="2" ht="30" customHeight="1"></row>'
  );
});

test("what looks like an error is one in a copy only", () => {
  const rows = [[{ value: "#N/A" }]];
  expect(written(rows).xml).toContain('t="s"');
  expect(written(rows, { role: "copy" }).xml).toContain('t="e"><v>#N/A</v>');
});
