import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import type { CellPlan, SheetPlan } from "../../workbook/sheet-plan";
import { startsLikeFormula, styleOf } from "./cell-styles";

/** Longest text that a cell of Excel holds. */
const LONGEST_TEXT = 32767;

const ERROR_TEXT = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

const isErrorText = (value: CellValue): value is string =>
  typeof value === "string" && value.startsWith("#") && ERROR_TEXT.test(value);

/** Text as a file must hold it: what looks like an escape of the format is escaped itself. */
const fileText = (text: string): string =>
  text.includes("_x")
    ? text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    : text.slice(0, LONGEST_TEXT);

const fileValue = (value: CellPlan["value"]): CellValue =>
  typeof value === "string" ? fileText(value) : value;

const UNDRESSED = styleOf({ value: null }, 0);

/** A cell that needs nothing but its value and its column's usual number format. */
const isSimple = (cell: CellPlan): boolean =>
  cell.formula === undefined &&
  cell.goto === undefined &&
  cell.wrap !== true &&
  cell.align === undefined &&
  (cell.look ?? "plain") === "plain" &&
  !startsLikeFormula(cell.value) &&
  !isErrorText(cell.value);

/** The column that a cell is dressed for; in a copy of the user's sheet nothing is moved. */
const dressedAt = (plan: SheetPlan, column: number): number => (plan.role === "copy" ? 0 : column);

/** The style that most of a column's cells share, where they do: it saves an entry for each of them. */
function usualStyles(plan: SheetPlan): (CellStyle | undefined)[] {
  const counts: Map<CellStyle, number>[] = [];
  for (const row of plan.rows) {
    row.forEach((cell, column) => {
      if (cell === null || !isSimple(cell)) return;
      const style = styleOf(cell, dressedAt(plan, column));
      const count = (counts[column] ??= new Map());
      count.set(style, (count.get(style) ?? 0) + 1);
    });
  }
  return Array.from(counts, (count: Map<CellStyle, number> | undefined) => {
    const [style, times] = [...(count ?? [])].sort((a, b) => b[1] - a[1])[0] ?? [{}, 0];
    return times * 2 > plan.rows.length && style.numFmt !== undefined ? style : undefined;
  });
}

function fullCell(cell: CellPlan, style: CellStyle, role: SheetPlan["role"]): Partial<Cell> {
  const link = cell.goto === undefined ? {} : { hyperlink: { target: "", location: cell.goto } };
  const value = fileValue(cell.value);
  if (cell.formula !== undefined) {
    return { style, formula: cell.formula, formulaResult: value, ...link };
  }
  // The library takes "#N/A" for an error. It is one in a copy of the user's sheet, and text elsewhere.
  if (role === "product" && isErrorText(value)) {
    return { style, value, richText: [{ text: value }], ...link };
  }
  return { style, value, ...link };
}

/** The cells of a plan as the library takes them: plain values, and whatever is more than that. */
export function sheetCells(
  plan: SheetPlan
): Required<Pick<WriteSheet, "rows" | "cells" | "columns">> {
  const usual = usualStyles(plan);
  const cells = new Map<string, Partial<Cell>>();
  const rows = plan.rows.map((row, r) =>
    row.map((cell, c) => {
      if (cell === null) return null;
      const style = styleOf(cell, dressedAt(plan, c));
      if (isSimple(cell) && style === (usual[c] ?? UNDRESSED)) return fileValue(cell.value);
      cells.set(`${r},${c}`, fullCell(cell, style, plan.role));
      return null;
    })
  );
  const width = Math.max(plan.widths.length, usual.length);
  const columns = Array.from({ length: width }, (_, c) => {
    const [size, style] = [plan.widths[c], usual[c]];
    return {
      ...(size === undefined ? {} : { width: size }),
      ...(style === undefined ? {} : { style }),
    };
  });
  return { rows, cells, columns };
}
