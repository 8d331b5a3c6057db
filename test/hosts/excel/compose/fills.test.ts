import { fillsOf } from "../../../../src/hosts/excel/compose/fills";
import { rowTemplate } from "../../../../src/hosts/excel/compose/row-template";
import { moveFormula } from "../../../../src/hosts/file/shared-formula";
import type { CellPlan } from "../../../../src/workbook/sheet-plan";
import { smallPlan } from "../../../contract/plans";

const formula = (source: string): CellPlan => ({ value: 0, formula: source });
const LONG = `+0*LEN("${"x".repeat(120)}")`;

test.each([
  "Leavers!A7*$B$2",
  "'Estab Sep 25'!F12",
  "SUM($B$4:B9)+500000+123456",
  "IF(LEFT('A 1'!M4,1)=\"Y1\",1,0)",
  "Spells[[#This Row],[FTE 2]]*2",
  "A99999+A100001",
  "SUM(4:4)",
  "1+1",
])("a formula in every row of its column: %s", (source) => {
  const template = rowTemplate(source, 6);
  for (const row of [6, 7, 99, 5000]) expect(template(row)).toBe(moveFormula(source, row - 6, 0));
});

test("a column of one formula is told once and filled down", () => {
  const { sheets } = smallPlan(
    Array.from({ length: 20 }, (_, row) => [formula(`Leavers!A${row + 2}${LONG}`), { value: row }])
  );
  expect(fillsOf(sheets[0]!)).toEqual([
    { first: { row: 0, column: 0 }, below: { top: 1, bottom: 19, left: 0, right: 0 } },
  ]);
});

test("a break in the column begins another", () => {
  const rows = Array.from({ length: 40 }, (_, row) => [formula(`Leavers!A${row + (row < 20 ? 2 : 9)}${LONG}`)]); // prettier-ignore
  const fills = fillsOf(smallPlan(rows).sheets[0]!);
  expect(fills.map(({ first, below }) => [first.row, below.bottom])).toEqual([[0, 19], [20, 39]]); // prettier-ignore
});

test("few cells are as soon written out", () => {
  const rows = Array.from({ length: 5 }, (_, row) => [formula(`Leavers!A${row + 2}`)]);
  expect(fillsOf(smallPlan(rows).sheets[0]!)).toEqual([]);
});
