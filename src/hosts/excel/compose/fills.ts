import type { Rectangle } from "../../../workbook/grid";
import type { SheetPlan } from "../../../workbook/sheet-plan";
import { rowTemplate, type RowTemplate } from "./row-template";

/** A column of one formula, filled down from its first cell. */
export interface Fill {
  readonly first: { readonly row: number; readonly column: number };
  /** The cells below it. */
  readonly below: Rectangle;
}

/** Bytes that one copying takes to say: shorter columns are as soon written out. */
const COPYING = 1000;

/**
 * The columns of formulas that a person would fill down: each cell's is the one above it, moved. They
 * are entered once and copied inside Excel, which spares nine tenths of what would have to be sent.
 */
export function fillsOf({ rows }: SheetPlan): Fill[] {
  const fills: Fill[] = [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (let column = 0; column < width; column++) {
    let from = 0;
    let template = null as RowTemplate | null;
    let bytes = 0;
    for (let row = 0; row <= rows.length; row++) {
      const formula = rows[row]?.[column]?.formula;
      if (formula !== undefined && template !== null && template(row) === formula) {
        bytes += formula.length;
        continue;
      }
      if (bytes > COPYING)
        fills.push({
          first: { row: from, column },
          below: { top: from + 1, bottom: row - 1, left: column, right: column },
        });
      [from, bytes] = [row, 0];
      template = formula === undefined ? null : rowTemplate(formula, row);
    }
  }
  return fills;
}
