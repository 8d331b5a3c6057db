import { FAR_DAY, longDay, type Day } from "../units/day";
import type { CellValue } from "../workbook/grid";
import { cleanText } from "./clean-text";
import type { OrderEvidence } from "./date-order";
import { isImpossibleDate, provenOrder, readDateText, type DateText } from "./date-text";
import { markerOf } from "./marker";
import { isBlankDay, isOpenDay, saysOpen } from "./open-day";
import { BEYOND, EARLIEST } from "./plain-day";
import {
  changed,
  marked,
  nothing,
  plain,
  unreadable,
  type Need,
  type Problem,
  type Reading,
} from "./reading";

const EXPECTED = "a date such as 31/03/2022";

const openEnded: Problem = {
  severity: "note",
  code: "DQ-09",
  expected: EXPECTED,
  done: "Read as open-ended: no date yet.",
  advice: "Nothing to do, if no date is meant.",
};

/**
 * Reads one cell as a day. A day that stands for "no end" is open-ended and comes as FAR_DAY. The order
 * of day and month in text is asked for only where there is text. A month alone is its first day, a
 * doubtful reading unless a month will do.
 */
export function readDate(
  value: CellValue,
  need: Need,
  evidence: () => OrderEvidence,
  monthWillDo = false
): Reading<Day> {
  if (typeof value === "number") return fromNumber(value, need);
  if (value === null) return nothing(null);
  if (typeof value === "boolean") return unreadable(need, EXPECTED);
  const text = cleanText(value);
  if (text === "") return nothing(null);
  if (saysOpen(text)) return changed(FAR_DAY, openEnded);
  const marker = markerOf(text);
  if (marker !== null) return marked(marker, need, EXPECTED);
  if (/^\d{5}(\.\d+)?$/.test(text)) return fromSerialText(Number(text), need);
  return fromText(text, need, evidence, monthWillDo);
}

function fromText(
  text: string,
  need: Need,
  evidence: () => OrderEvidence,
  monthWillDo: boolean
): Reading<Day> {
  if (readDateText(text, "day") === null && readDateText(text, "month") === null) {
    if (isImpossibleDate(text)) {
      return unreadable(need, EXPECTED, "DQ-08", "There is no such day in the calendar.");
    }
    return unreadable(need, EXPECTED, text.startsWith("#") ? "DQ-18" : "DQ-08");
  }
  const settled = settle(text, evidence());
  if (settled === null) return unreadable(need, EXPECTED, "DQ-08");
  const { found, order, sure, because } = settled;
  if (isOpenDay(found.day)) return changed(FAR_DAY, openEnded);
  if (found.day < EARLIEST || found.day >= BEYOND) return unbelievable(found.day, need);
  const doubt =
    found.monthOnly && !monthWillDo
      ? "the first of the month"
      : (found.doubt ?? unlikeOthers(text, order));
  const doubtful = doubt !== undefined || (found.ambiguous && !sure);
  return changed(found.day, {
    severity: doubtful ? "decide" : "note",
    code: doubtful ? "DQ-08-doubtful" : "DQ-08",
    expected: EXPECTED,
    done: `Text read as ${longDay(found.day)}${how(found, order, because)}${doubt === undefined ? "" : `, ${doubt}`}.`,
    advice: doubtful
      ? "Check it, and type it as a date."
      : "Type it as a date, so that Excel can reckon with it as well.",
    ...(doubtful || found.ambiguous || found.monthOnly
      ? {}
      : { mend: { to: found.day, isDate: true } }),
  });
}

interface Settled {
  readonly found: DateText;
  readonly order: "day" | "month";
  readonly sure: boolean;
  readonly because: string;
}

/**
 * The order the column proves; else habit, which is borne out where the date lies among the column's
 * others that way and not the other way. Against habit that is no proof: a leaver may be a future one.
 */
function settle(text: string, { order, proven, because, span }: OrderEvidence): Settled | null {
  const found = readDateText(text, order);
  if (found === null) return null;
  if (!found.ambiguous || proven || span === null) {
    return { found, order, sure: proven, because };
  }
  const turned = readDateText(text, order === "day" ? "month" : "day");
  const among = (date: DateText | null): boolean =>
    date !== null && date.day >= span.from && date.day <= span.to;
  const sure = among(found) && !among(turned);
  return {
    found,
    order,
    sure,
    because: sure ? "as the column's other dates are of that time" : "",
  };
}

function how(found: DateText, order: "day" | "month", because: string): string {
  if (!found.ambiguous) return "";
  return `, ${order} first${because === "" ? "" : ` ${because}`}`;
}

/** 02/28/2022 among dates with the day first: a slip, or a row of another system. */
function unlikeOthers(text: string, order: "day" | "month"): string | undefined {
  const own = provenOrder(text);
  if (own === null || own === order) return undefined;
  return `${own} first, unlike the column's other dates, which are ${order} first`;
}

const unbelievable = (day: Day, need: Need): Reading<never> =>
  unreadable(need, EXPECTED, "DQ-08", `${longDay(day)} is no likely date.`);

function fromSerialText(serial: number, need: Need): Reading<Day> {
  const read = fromNumber(serial, need);
  if (read.value === null || read.problem !== null) return read;
  return changed(read.value, {
    severity: "note",
    code: "DQ-08",
    expected: EXPECTED,
    done: `Text read as Excel's number for ${longDay(read.value)}.`,
    advice: "Type it as a date.",
    mend: { to: read.value, isDate: true },
  });
}

function fromNumber(value: number, need: Need): Reading<Day> {
  const day = Math.floor(value);
  if (day === 2099 || day === 4712 || day === 9999) return changed(FAR_DAY, openEnded);
  if (isBlankDay(day)) return noDate(need);
  if (day >= 1_000_000) {
    const compact = compactDay(day);
    if (compact !== null) return compact;
  }
  if (day <= FAR_DAY && isOpenDay(day))
    return value === FAR_DAY ? plain(FAR_DAY) : changed(FAR_DAY, openEnded);
  if (day < EARLIEST || day > FAR_DAY) return unreadable(need, EXPECTED, "DQ-08");
  if (day >= BEYOND) return unbelievable(day, need);
  return day === value ? plain(day) : changed(day, null);
}

/** 0 and 1 January 1900 stand where a formula or a database had no date. */
const noDate = (need: Need): Reading<never> =>
  nothing({
    severity: need === "must" ? "stop" : "note",
    code: "DQ-09-none",
    expected: EXPECTED,
    done: "Read as no date: the cell holds the number that shows where a date is blank.",
    advice: "Clear the cell, or give the date.",
  });

/** A day written as one number: 20220331, or 31032022. */
function compactDay(value: number): Reading<Day> | null {
  const digits = String(value).padStart(8, "0");
  if (digits.length !== 8) return null;
  const found =
    readDateText(digits, "day") ??
    readDateText(`${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`, "day");
  if (found === null) return null;
  if (isOpenDay(found.day)) return changed(FAR_DAY, openEnded);
  if (found.day < EARLIEST || found.day >= BEYOND) return null;
  return changed(found.day, {
    severity: "note",
    code: "DQ-08",
    expected: EXPECTED,
    done: `Number read as ${longDay(found.day)}.`,
    advice: "Type it as a date.",
    mend: { to: found.day, isDate: true },
  });
}
