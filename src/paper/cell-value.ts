import type { CellValue } from "../workbook/grid";
import type { Column } from "../workforce/table";

/** One cell of a column: null where the sheet gave nothing. */
export function cellValueOf(column: Column | undefined, row: number): CellValue {
  if (column === undefined) return null;
  if (column.kind === "text") {
    const label = column.labels[column.codes[row] ?? 0] ?? "";
    return label === "" ? null : label;
  }
  const content = column.data[row] ?? Number.NaN;
  return Number.isNaN(content) ? null : content;
}
