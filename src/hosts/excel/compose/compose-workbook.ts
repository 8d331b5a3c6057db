import type { NamePlan, SheetPlan, WorkbookPlan } from "../../../workbook/sheet-plan";
import { composeSheet } from "./compose-sheet";
import { LookBook } from "./looks";
import type { WorkbookScript } from "./script";

export const NO_SCRIPT: WorkbookScript = { version: 1, sheets: [], names: [], looks: [] };

/** A plan as it is written in Excel: the product's own sheets; the user's are there already. */
export const composeWorkbook = ({ sheets, names }: WorkbookPlan): WorkbookScript =>
  composeSheets(
    sheets.filter(({ role }) => role === "product"),
    names
  );

export function composeSheets(
  sheets: readonly SheetPlan[],
  names: readonly NamePlan[]
): WorkbookScript {
  const book = new LookBook();
  return {
    version: 1,
    sheets: sheets.map((sheet) => composeSheet(sheet, book)),
    names,
    looks: book.looks,
  };
}
