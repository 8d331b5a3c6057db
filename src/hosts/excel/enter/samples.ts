import type { LookScript } from "../compose/script";
import { KEEPING_SHEET } from "../own-marks";
import { applyLook } from "./apply-look";

/** Column of the hidden sheet in which each look has one sample cell, beside what is kept. */
const COLUMN = 8;

/** The cell whose look is copied to all that have it: one call for them, not one for every property. */
export const sampleIn =
  (workbook: Excel.Workbook) =>
  (look: number): Excel.Range =>
    workbook.worksheets.getItem(KEEPING_SHEET).getCell(look, COLUMN);

/** Dresses the samples. */
export function enterSamples(workbook: Excel.Workbook, looks: readonly LookScript[]): void {
  const sheet = workbook.worksheets.getItem(KEEPING_SHEET);
  sheet.getRangeByIndexes(0, COLUMN, Math.max(looks.length, 1), 1).clear();
  const sample = sampleIn(workbook);
  looks.forEach((look, number) => {
    applyLook(sample(number).format, look);
  });
}
