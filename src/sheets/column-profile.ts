import { FAR_DAY } from "../units/day";
import { cellKey, type CellValue, type Grid } from "../workbook/grid";
import { valueAt } from "./block";
import { isMarker } from "./marker";

/** What a column holds, counted over some of its rows; blanks, errors and markers are left out. */
export interface ColumnProfile {
  readonly filled: number;
  /** Cells that show a date, or hold a number or text that can be one, the open-ended included. */
  readonly dates: number;
  /** Dates that end nothing: 31/12/4712, 9999-12-31, 31/12/2099. */
  readonly openDates: number;
  readonly numbers: number;
  /** Numbers over 0 and up to 1.5. */
  readonly small: number;
  /** Numbers of 100 and more, and text with a pound sign. */
  readonly large: number;
  /** Numbers of 5,000 and more. */
  readonly huge: number;
  readonly wholes: number;
  /** Letters with digits, or whole numbers of three digits and more. */
  readonly codes: number;
  /** Text without a digit. */
  readonly words: number;
  readonly distinct: number;
}

/** Numbers that Excel would show as a day between 1927 and 2064, and the far days of payroll systems. */
const isDayNumber = (value: number): boolean =>
  (value >= 10000 && value < 60000) || value === FAR_DAY || value > 1000000;

const DATE_TEXT =
  /^(?:(?:w\/[ec]|mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,2}(?:st|nd|rd|th)?[-/. ]?(?:\d{1,2}|[a-z]{3,9})[-/., ]+'?\d{2,4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[a-z]{3,9}[-/ ']+\d{2,4})(?: .*|T.*)?$/i;
const FAR_TEXT = /4712|9999|2099/;
const NUMBER_TEXT =
  /^[(+−-]?\s*(?:[£$]|Â£|gbp)?\s*[\d,]+(?:\.\d+)?\s*(?:k|fte|wte|%|hrs?|hours?|p\.?a\.?)?\s*\)?-?$/i;
const CODE_TEXT = /^(?=[^a-z]*[a-z])[a-z]{0,6}[-/ _.]?\d{2,}[a-z0-9/-]{0,8}$|^0\d{2,}$/i;

/** At most so many rows are looked at: enough to tell what a column is. */
const ENOUGH = 80;

type Counts = { -readonly [name in keyof ColumnProfile]: number };

/** Looks at up to 80 cells of a column, spread evenly from one row to another. */
export function profileColumn(
  grid: Grid,
  column: number,
  firstRow: number,
  lastRow: number
): ColumnProfile {
  const counts: Counts = {
    filled: 0,
    dates: 0,
    openDates: 0,
    numbers: 0,
    small: 0,
    large: 0,
    huge: 0,
    wholes: 0,
    codes: 0,
    words: 0,
    distinct: 0,
  };
  const seen = new Set<CellValue>();
  const step = Math.max(1, Math.ceil((lastRow - firstRow + 1) / ENOUGH));
  for (let row = firstRow; row <= lastRow; row += step) {
    const value = valueAt(grid, row, column);
    if (value === null || typeof value === "boolean") continue;
    if (typeof value === "string") countText(value.trim(), counts, seen);
    else countNumber(value, grid.dates.has(cellKey(row, column)), counts, seen);
  }
  counts.distinct = seen.size;
  return counts;
}

function countNumber(value: number, isDate: boolean, counts: Counts, seen: Set<CellValue>): void {
  seen.add(value);
  counts.filled++;
  if (isDate && isDayNumber(value)) {
    counts.dates++;
    if (value >= 70000) counts.openDates++;
    return;
  }
  counts.numbers++;
  const whole = Number.isInteger(value);
  if (whole) counts.wholes++;
  if (value > 0 && value <= 1.5) counts.small++;
  if (Math.abs(value) >= 100) counts.large++;
  if (Math.abs(value) >= 5000) counts.huge++;
  if (whole && value >= 100) counts.codes++;
  if (whole && (isDayNumber(value) || (value >= 19000101 && value <= 21001231))) counts.dates++;
}

function countText(text: string, counts: Counts, seen: Set<CellValue>): void {
  if (text === "" || text.length > 100 || isMarker(text)) return;
  seen.add(text.toLowerCase());
  counts.filled++;
  if (NUMBER_TEXT.test(text)) {
    const value = Number(text.replace(/[^\d.]/g, ""));
    const at = counts.filled;
    countNumber(/k\)?$/i.test(text) ? value * 1000 : value, false, counts, new Set());
    counts.filled = at;
    if (text.includes("£") && value < 100) counts.large++;
  } else if (DATE_TEXT.test(text)) {
    counts.dates++;
    if (FAR_TEXT.test(text)) counts.openDates++;
  } else if (!/\d/.test(text)) counts.words++;
  else if (CODE_TEXT.test(text)) counts.codes++;
}
