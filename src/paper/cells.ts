import type { CellValue } from "../workbook/grid";
import type { CellPlan, Look, NumberFormat } from "../workbook/sheet-plan";

/** A row being built; holes are empty cells. */
export type Row = (CellPlan | null)[];

export const text = (value: string, look: Look = "plain", wrap = false): CellPlan => ({
  value,
  look,
  format: "text",
  ...(wrap ? { wrap } : {}),
});

export const value = (
  content: CellValue,
  format: NumberFormat,
  look: Look = "plain"
): CellPlan => ({ value: content, format, look });

export const formula = (
  source: string,
  content: CellValue,
  format: NumberFormat,
  look: Look = "worked"
): CellPlan => ({ value: content, formula: source, format, look });

export const heading = (content: string): CellPlan => ({
  value: content,
  look: "heading",
  format: "text",
  wrap: true,
});

/** A grid of cells grown as it is written to. */
export class Sheet {
  readonly rows: Row[] = [];

  put(row: number, column: number, cell: CellPlan): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] as Row;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  get lastColumn(): number {
    return this.rows.reduce((most, row) => Math.max(most, row.length), 1) - 1;
  }
}
