import { valueAt, type Block } from "./block";
import { provenOrder, type DateOrder } from "./date-text";

export interface OrderEvidence {
  readonly order: DateOrder;
  /** True where a date of the column can only be read in this order and none in the other. */
  readonly proven: boolean;
}

/** In which order a column's text dates are written: as its unmistakable dates are, else day first. */
export function dateOrderOf(block: Block, column: number): OrderEvidence {
  let day = 0;
  let month = 0;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const value = valueAt(block.grid, row, column);
    if (typeof value !== "string") continue;
    const proven = provenOrder(value);
    if (proven === "day") day++;
    else if (proven === "month") month++;
  }
  if (month > 0 && day === 0) return { order: "month", proven: true };
  return { order: "day", proven: day > 0 && month === 0 };
}
