import type { CellValue } from "../../../workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/sheet-plan";
import type { WorkbookScript } from "./script";

/** What the formulas of a sheet should come to. */
export interface ExpectedSheet {
  readonly name: string;
  readonly height: number;
  readonly width: number;
  /** Row and column, from 0, and value of each formula, one after the other. */
  readonly formulas: readonly CellValue[];
}

/** Values of so many bytes are asked back at most: figures before rows. */
const BUDGET = 1_500_000;

const NUMBER_BYTES = 12;

/**
 * What is asked back once a plan is written, the small sheets with the figures first; the large ones
 * hold a row a person or post, and what goes wrong there goes wrong in their totals too.
 */
export function expectedOf(plan: WorkbookPlan, script: WorkbookScript): ExpectedSheet[] {
  const expected: ExpectedSheet[] = [];
  let room = BUDGET;
  const sheets = plan.sheets
    .filter(({ role, rows }) => role === "product" && rows.length > 0)
    .map((sheet) => ({ sheet, bytes: bytesOf(sheet) }))
    .sort((a, b) => a.bytes - b.bytes);
  for (const { sheet, bytes } of sheets) {
    room -= bytes;
    const size = script.sheets.find(({ name }) => name === sheet.name);
    if (room < 0 || size === undefined || size.width === 0) break;
    const { name, height, width } = size;
    expected.push({ name, height, width, formulas: formulasOf(sheet) });
  }
  return expected;
}

/** About what the values of a sheet take in an answer. */
const bytesOf = ({ rows }: SheetPlan): number =>
  rows.reduce(
    (sum, row) =>
      row.reduce((more, cell) => {
        const value = cell?.value;
        return more + (typeof value === "string" ? 3 * value.length + 3 : NUMBER_BYTES);
      }, sum),
    0
  );

function formulasOf({ rows }: SheetPlan): CellValue[] {
  const formulas: CellValue[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) formulas.push(row, column, cell.value);
    });
  });
  return formulas;
}
