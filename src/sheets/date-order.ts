import { calendarDate, type Day } from "../units/day";
import { valueAt, type Block } from "./block";
import { cleanText } from "./clean-text";
import { provenOrder, readDateText, type DateOrder } from "./date-text";
import { isPlainDay } from "./plain-day";

export interface OrderEvidence {
  readonly order: DateOrder;
  /** True where something besides habit decides between the orders. */
  readonly proven: boolean;
  /** What decided, to be said. */
  readonly because: string;
  /** First and last of the column's unmistakable dates, where there are enough to go by. */
  readonly span: { readonly from: Day; readonly to: Day } | null;
  /** True where a spreadsheet seems to have exchanged day and month of the dates it understood. */
  readonly exchanged: boolean;
}

/** What decides where the column itself has a date that can be read in one order only. */
export const SAME_COLUMN = "as other dates of the column are";

const ENOUGH = 3;
/** Among so few dates one that can only be month first is not somebody's slip. */
const FEW = 4;

interface Seen {
  /** Unmistakable dates: real ones, and text that can be read one way only. */
  readonly sure: Day[];
  /** Every date in the order of the rows, read day first and read month first. */
  readonly dayFirst: Day[];
  readonly monthFirst: Day[];
  texts: number;
  ambiguous: number;
  provenDay: number;
  provenMonth: number;
  reals: number;
  /** Real dates on the 13th or later. */
  late: number;
}

function look(block: Block, column: number): Seen {
  const counts = { texts: 0, ambiguous: 0, provenDay: 0, provenMonth: 0, reals: 0, late: 0 };
  const seen: Seen = { sure: [], dayFirst: [], monthFirst: [], ...counts };
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const value = valueAt(block.grid, row, column);
    if (typeof value === "number" && isPlainDay(Math.floor(value))) {
      addReal(seen, Math.floor(value));
    } else if (typeof value === "string" && value !== "") addText(seen, cleanText(value));
  }
  return seen;
}

function addReal(seen: Seen, day: Day): void {
  seen.reals++;
  if (calendarDate(day).day > 12) seen.late++;
  seen.sure.push(day);
  seen.dayFirst.push(day);
  seen.monthFirst.push(day);
}

function addText(seen: Seen, text: string): void {
  const day = readDateText(text, "day");
  const month = readDateText(text, "month");
  if (day === null || month === null || !isPlainDay(day.day) || !isPlainDay(month.day)) return;
  seen.texts++;
  const proven = provenOrder(text);
  if (proven === "day") seen.provenDay++;
  else if (proven === "month") seen.provenMonth++;
  if (day.ambiguous) seen.ambiguous++;
  else if (!day.monthOnly) seen.sure.push(day.day);
  seen.dayFirst.push(day.day);
  seen.monthFirst.push(month.day);
}

/**
 * In which order a column's text dates are written: as its unmistakable dates are; else the order that
 * leaves the column sorted; else day first.
 */
export function dateOrderOf(block: Block, column: number): OrderEvidence {
  const seen = look(block, column);
  const rest = { span: spanOf(seen.sure), exchanged: looksExchanged(seen) };
  const { provenDay, provenMonth } = seen;
  if (provenDay > 0 && provenMonth === 0) {
    return { order: "day", proven: true, because: SAME_COLUMN, ...rest };
  }
  if (provenMonth > 0 && provenDay === 0) {
    const because = SAME_COLUMN;
    return { order: "month", proven: provenMonth > 1 || seen.texts <= FEW, because, ...rest };
  }
  const sorted = provenDay > 0 ? null : sortedOrder(seen);
  if (sorted !== null) {
    return { order: sorted, proven: true, because: "by which the column is in order", ...rest };
  }
  return { order: "day", proven: false, because: "", ...rest };
}

function spanOf(days: readonly Day[]): OrderEvidence["span"] {
  if (days.length < ENOUGH) return null;
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

/** Sorting proves an order only where there is enough to sort and the other order is not sorted. */
function sortedOrder({ ambiguous, dayFirst, monthFirst }: Seen): DateOrder | null {
  if (ambiguous < ENOUGH || new Set(dayFirst).size < ENOUGH + 1) return null;
  const byDay = isSorted(dayFirst);
  if (byDay === isSorted(monthFirst)) return null;
  return byDay ? "day" : "month";
}

function isSorted(days: readonly Day[]): boolean {
  const rising = days.every((day, at) => at === 0 || day >= (days[at - 1] ?? day));
  return rising || days.every((day, at) => at === 0 || day <= (days[at - 1] ?? day));
}

const SUSPICIOUS = 6;

/**
 * A file of 25/03/2022 opened where months come first: what could be a month was turned into a date with
 * day and month exchanged, what could not stayed text. No real date is then later than the 12th.
 */
const looksExchanged = ({ reals, late, texts, provenDay }: Seen): boolean =>
  reals >= SUSPICIOUS && late === 0 && texts >= ENOUGH && provenDay === texts;
