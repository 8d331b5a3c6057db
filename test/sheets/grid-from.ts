import { parseIsoDay } from "../../src/units/day";
import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../../src/workbook/grid";

/** A day number from "2022-06-20". */
export function day(iso: string): number {
  const parsed = parseIsoDay(iso);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A sheet from rows. Text such as "2022-06-20" becomes a date cell, "#REF!" an error cell; text that
 * should stay text starts with an apostrophe, as in Excel.
 */
export function gridFrom(
  sheet: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<Grid> = {}
): Grid {
  const errors = new Map<number, string>();
  const dates = new Set<number>();
  const width = Math.max(0, ...rows.map((row) => row.length));
  const dense = rows.map((row, r) =>
    Array.from({ length: width }, (_, c): CellValue => {
      const value = row[c] ?? null;
      if (typeof value !== "string") return value;
      if (value.startsWith("'")) return value.slice(1);
      if (/^#(REF|N\/A|VALUE|DIV\/0)[!]?$/.test(value)) {
        errors.set(cellKey(r, c), value);
        return null;
      }
      if (!ISO.test(value)) return value;
      dates.add(cellKey(r, c));
      return day(value);
    })
  );
  return {
    sheet,
    rows: dense,
    errors,
    formulas: new Map(),
    dates,
    tables: [],
    merges: [],
    hidden: false,
    hiddenRows: new Set(),
    ...more,
  };
}

/** A workbook from sheets; what Muster itself wrote into it is named. */
export const workbookOf = (
  grids: readonly Grid[],
  productSheets: readonly string[] = []
): WorkbookContent => ({
  name: "test.xlsx",
  grids,
  dateSystem: "1900",
  productSheets,
  names: new Map(),
});
