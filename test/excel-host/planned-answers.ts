import type { CellValue } from "../../src/workbook/grid";
import type { ExpectedSheet } from "../../src/hosts/excel/compose/expected";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import type { Calculator } from "./calculate";

/** What formulas come to: the emulator has no formula engine, so it is told by the plans themselves. */
export function answersOf(plans: readonly Pick<WorkbookPlan, "sheets">[]): Calculator {
  const known = new Map<string, CellValue>();
  const keyOf = (sheet: string, row: number, column: number, formula: string): string =>
    `${sheet}!${row}!${column}!${formula}`;
  for (const { sheets } of plans)
    for (const { name, rows } of sheets)
      rows.forEach((cells, row) => {
        cells.forEach((cell, column) => {
          if (cell?.formula !== undefined)
            known.set(keyOf(name, row, column, `=${cell.formula}`), cell.value);
        });
      });
  return (sheet, row, column, formula) => known.get(keyOf(sheet, row, column, formula));
}

/** The same by what a write expects of Excel: of the largest sheets it expects nothing. */
export function expectedAnswers(expected: readonly ExpectedSheet[]): Calculator {
  const known = new Map<string, CellValue>();
  for (const { name, formulas } of expected)
    for (let at = 0; at < formulas.length; at += 3)
      known.set(
        `${name}!${String(formulas[at])}!${String(formulas[at + 1])}`,
        formulas[at + 2] ?? null
      );
  return (sheet, row, column) => known.get(`${sheet}!${row}!${column}`);
}
