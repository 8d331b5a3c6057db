import { a1 } from "../workbook/address";
import { calendarDate, dayOf, type Day } from "../units/day";
import { textAt, type Block } from "./block";
import type { ClaimedDay } from "./claimed-day";
import { snapshotOf } from "./snapshot-day";

/** Days on which something was done to the sheet, or from which it reaches: no day that it is as at. */
const OTHER_DAY =
  /\b(prepared|printed|produced|updated|created|amended|version|draft|approved|from|since|run|refresh\w*|issued)\b/i;

/**
 * The day that the name of an establishment's sheet or a line above its headings speaks of, without saying
 * "as at": to be offered where nothing else says the day. A month stands for its last day. Null where none does.
 */
export function offeredDay({ grid, headingTop, kind }: Block): ClaimedDay | null {
  if (kind !== "establishment") return null;
  for (let row = 0; row < headingTop; row++) {
    const width = grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const offer = dayIn(textAt(grid, row, column));
      if (offer !== null) return { ...offer, sheet: grid.sheet, cell: a1(row, column) };
    }
  }
  const named = dayIn(grid.sheet);
  return named === null ? null : { ...named, sheet: grid.sheet, cell: "" };
}

function dayIn(text: string): Pick<ClaimedDay, "day" | "text"> | null {
  if (text.length > 200 || OTHER_DAY.test(text)) return null;
  const found = snapshotOf(text);
  if (found === null || found.precision === "year") return null;
  return { day: found.precision === "day" ? found.day : monthEnd(found.day), text: found.words };
}

function monthEnd(day: Day): Day {
  const { year, month } = calendarDate(day);
  return (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;
}
