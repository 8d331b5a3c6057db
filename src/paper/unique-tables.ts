import type { SheetPlan } from "../workbook/sheet-plan";

/** Excel tables share one set of names in a workbook: a copy's table makes way for the product's. */
export function uniqueTables(sheets: readonly SheetPlan[]): SheetPlan[] {
  const taken = new Set(
    sheets
      .filter((sheet) => sheet.role === "product")
      .flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase()))
  );
  return sheets.map((sheet) => {
    if (sheet.role === "product") return sheet;
    const tables = sheet.tables.map((table) => {
      let name = table.name;
      while (taken.has(name.toLowerCase())) name = `${name}_yours`;
      taken.add(name.toLowerCase());
      return { ...table, name };
    });
    return { ...sheet, tables };
  });
}
