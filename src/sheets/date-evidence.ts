import { headingAt, valueAt, type Block } from "./block";
import { dateOrderOf, SAME_COLUMN, type OrderEvidence } from "./date-order";
import type { IssueLog } from "./issue-log";

/** In which order the columns of one block write day and month; found once a column, said once. */
export class DateEvidence {
  private readonly orders = new Map<number, OrderEvidence>();

  constructor(
    private readonly block: Block,
    private readonly log: IssueLog
  ) {}

  /** Day or month first. Where the column proves neither, another date column of the block may. */
  orderOf(column: number): OrderEvidence {
    const own = this.ownOrder(column);
    if (own.proven) return own;
    for (const other of this.block.columns.values()) {
      if (other === column || !this.holdsTextDates(other)) continue;
      const proof = this.ownOrder(other);
      const shown = proof.proven || proof.order === "month";
      if (!shown || proof.because !== SAME_COLUMN) continue;
      if (own.order === "month" && proof.order === "day") continue;
      const because = `as the dates of “${headingAt(this.block, other)}” are`;
      const shared = { ...own, order: proof.order, proven: true, because };
      this.orders.set(column, shared);
      return shared;
    }
    return own;
  }

  private ownOrder(column: number): OrderEvidence {
    const known = this.orders.get(column);
    if (known !== undefined) return known;
    const order = dateOrderOf(this.block, column);
    this.orders.set(column, order);
    if (order.exchanged) this.sayExchanged(column);
    return order;
  }

  /** A look at the first rows is enough to leave columns of names and numbers alone. */
  private holdsTextDates(column: number): boolean {
    const { firstRow, lastRow, grid } = this.block;
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + 20); row++) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && /\d[/.-]\d/.test(value)) return true;
    }
    return false;
  }

  private sayExchanged(column: number): void {
    const name = [...this.block.columns].find(([, at]) => at === column)?.[0] ?? "";
    this.log.block(this.block, name, {
      severity: "decide",
      code: "DQ-08-exchanged",
      expected: "dates that are all real, or all text",
      done: "No real date of the column is later than the 12th of a month, and every date later than the 12th is text: a program may have exchanged day and month of the real ones. Read as they stand.",
      advice: "Open the export again with dates day first, and compare.",
    });
  }
}
