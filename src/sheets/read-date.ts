import { dayOf, FAR_DAY, longDay, type Day } from "../units/day";
import type { CellValue } from "../workbook/grid";
import type { OrderEvidence } from "./date-order";
import { readDateText } from "./date-text";
import { isMarker } from "./marker";
import {
  changed,
  notAvailable,
  nothing,
  plain,
  unreadable,
  type Need,
  type Problem,
  type Reading,
} from "./reading";

/** A personnel system's "no end date" is a day far ahead: 2099, 4712, 9999. */
const OPEN_FROM: Day = dayOf(2090, 1, 1);
/** Before this no date of a workforce sheet is believed: a bare year or a count stands in the cell. */
const EARLIEST: Day = dayOf(1940, 1, 1);

/** True for a number that is a believable day as it stands. */
export const isPlainDay = (value: number): boolean =>
  value >= EARLIEST && value < OPEN_FROM && Number.isInteger(value);

const EXPECTED = "a date such as 31/03/2022";
const OPEN_TEXT = /^(00[/.-]00[/.-]0000|0000-00-00|open( ended)?|ongoing|2099|4712|9999)$/i;

const openEnded: Problem = {
  severity: "note",
  code: "DQ-09",
  expected: EXPECTED,
  done: "Read as open-ended: no date yet.",
  advice: "Nothing to do, if no date is meant.",
};

/**
 * Reads one cell as a day. A day of 2090 or later is open-ended and comes as FAR_DAY. The order of day
 * and month in text is asked for only where there is text. A month alone is its first day, a doubtful
 * reading unless a month will do.
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
  const text = value.replaceAll("\u00a0", " ").trim();
  if (text === "") return nothing(null);
  if (OPEN_TEXT.test(text)) return changed(FAR_DAY, openEnded);
  if (isMarker(text)) return notAvailable(need, EXPECTED);
  const { order, proven } = evidence();
  const found = readDateText(text, order);
  if (found === null) {
    return unreadable(need, EXPECTED, text.startsWith("#") ? "DQ-18" : "DQ-08");
  }
  if (found.day >= OPEN_FROM) return changed(FAR_DAY, openEnded);
  if (found.day < EARLIEST) return unreadable(need, EXPECTED, "DQ-08");
  const doubtful =
    (found.monthOnly && !monthWillDo) || (found.ambiguous && !(proven && order === "day"));
  return changed(found.day, {
    severity: doubtful ? "decide" : "note",
    code: "DQ-08",
    expected: EXPECTED,
    done: `Text read as ${longDay(found.day)}${how(found.monthOnly, found.ambiguous, order)}.`,
    advice: doubtful
      ? "Check it, and type it as a date."
      : "Type it as a date, so that Excel can reckon with it as well.",
  });
}

function how(monthOnly: boolean, ambiguous: boolean, order: "day" | "month"): string {
  if (monthOnly) return ", the first of the month";
  if (!ambiguous) return "";
  return order === "day" ? ", day first" : ", month first as other dates of the column are";
}

function fromNumber(value: number, need: Need): Reading<Day> {
  const day = Math.floor(value);
  if (day >= 19400101 && day <= 99991231) {
    const compact = readDateText(String(day), "day");
    if (compact !== null) return compactDay(compact.day);
  }
  if (day >= OPEN_FROM && day < 3_000_000) {
    return day === FAR_DAY ? plain(FAR_DAY) : changed(FAR_DAY, openEnded);
  }
  if (day === 2099 || day === 4712 || day === 9999) return changed(FAR_DAY, openEnded);
  if (day < EARLIEST || day >= OPEN_FROM) return unreadable(need, EXPECTED, "DQ-08");
  return day === value ? plain(day) : changed(day, null);
}

const compactDay = (day: Day): Reading<Day> =>
  day >= OPEN_FROM
    ? changed(FAR_DAY, openEnded)
    : changed(day, {
        severity: "note",
        code: "DQ-08",
        expected: EXPECTED,
        done: `Number read as ${longDay(day)}.`,
        advice: "Type it as a date.",
      });
