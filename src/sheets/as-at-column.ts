import { a1 } from "../workbook/address";
import { FAR_DAY, FIRST_DAY, longDay } from "../units/day";
import { isBlankRow, valueAt, type Block } from "./block";
import type { ClaimedDay } from "./claimed-day";
import { normaliseHeading } from "./heading-text";

const AS_AT = /^(as at|as of|position at|position as at|correct at|snapshot)( date| day)?$/;

/** True for the heading of a column that says in every row what day the list is as at. */
export const headsAsAt = (heading: string): boolean => AS_AT.test(normaliseHeading(heading));

/** The day that such a column holds, the same in every row; null where there is none, or several. */
export function asAtColumn(block: Block): ClaimedDay | null {
  const [column] = [...block.headings].find(([, heading]) => headsAsAt(heading)) ?? [];
  if (column === undefined) return null;
  const { grid, firstRow, lastRow, left, right } = block;
  const days = new Set<unknown>();
  for (let row = firstRow; row <= lastRow; row++) {
    if (!isBlankRow(grid, row, left, right)) days.add(valueAt(grid, row, column));
  }
  days.delete(null);
  const [day] = days;
  if (days.size !== 1 || typeof day !== "number" || day < FIRST_DAY || day >= FAR_DAY) return null;
  const text = `${block.headings.get(column) ?? ""} ${longDay(day)}`;
  return { day, sheet: grid.sheet, cell: a1(firstRow, column), text };
}
