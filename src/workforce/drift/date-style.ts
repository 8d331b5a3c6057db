import { readDateText, provenOrder } from "../../sheets/date-text";
import { isPlainDay } from "../../sheets/plain-day";
import { cellKey, type Grid } from "../../workbook/grid";

/** How a column writes its dates, in words for messages. */
export const DATE_STYLES = [
  "dates",
  "plain numbers",
  "text, day first",
  "text, month first",
  "text, year first",
  "text with the month named",
] as const;

export type DateStyle = (typeof DATE_STYLES)[number];

/** How many cells of a column are written in each style. */
export type DateStyles = ReadonlyMap<DateStyle, number>;

/** Logical columns that hold days: a number in them is a day, however it is shown. */
const DATE_COLUMNS = new Set([
  "service_start",
  "start_in_post",
  "vacant_from",
  "filled_date",
  "approved_date",
  "advert_open",
  "advert_close",
  "interview_date",
  "offer_date",
  "leave_date",
  "start_date",
  "date",
  "intake_date",
  "ips_date",
  "confirm_date",
]);

const YEAR_FIRST = /^\d{4}[/.\-]?\d{1,2}[/.\-]?\d{1,2}/;
const NUMERIC = /^\d{1,2}\s?[/.\- ]\s?\d{1,2}\s?[/.\- ]/;

/**
 * The styles in which a column writes dates; empty where it is no column of dates. Slashed text that
 * leaves the order open goes with the order that other cells of the column prove, else day first.
 */
export function dateStyles(
  grid: Grid,
  rows: readonly number[],
  column: number,
  meaning: string
): DateStyles {
  const styles = new Map<DateStyle, number>();
  const add = (style: DateStyle, count = 1): void => {
    styles.set(style, (styles.get(style) ?? 0) + count);
  };
  const holdsDays = DATE_COLUMNS.has(meaning);
  let [filled, slashed, proveMonth, proveDay] = [0, 0, 0, 0];
  for (const row of rows) {
    const value = grid.rows[row]?.[column] ?? null;
    if (value === null || value === "") continue;
    filled++;
    if (typeof value === "number") {
      if (grid.dates.has(cellKey(row, column))) add("dates");
      else if (holdsDays && isPlainDay(Math.floor(value))) add("plain numbers");
    }
    if (typeof value !== "string" || readDateText(value.trim(), "day") === null) continue;
    const text = value.trim();
    if (YEAR_FIRST.test(text)) add("text, year first");
    else if (!NUMERIC.test(text)) add("text with the month named");
    else {
      slashed++;
      const order = provenOrder(text);
      if (order === "month") proveMonth++;
      if (order === "day") proveDay++;
    }
  }
  if (slashed > 0) add(proveMonth > proveDay ? "text, month first" : "text, day first", slashed);
  const dated = [...styles.values()].reduce((sum, count) => sum + count, 0);
  return holdsDays || dated * 2 > filled ? styles : new Map();
}
