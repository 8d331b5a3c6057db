import type { CellValue } from "../../src/workbook/grid";
import type { WorkbookPlan } from "../../src/workbook/sheet-plan";
import type { Calculator } from "./calculate";

/** What formulas come to: the emulator has no formula engine, so it is told by the plans themselves. */
export function answersOf(plans: readonly WorkbookPlan[]): Calculator {
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
