import type { CellValue } from "../workbook/grid";
import { cleanText } from "./clean-text";
import { markerOf } from "./marker";
import { readNumberText } from "./number-text";
import { changed, marked, nothing, plain, unreadable, type Need, type Reading } from "./reading";

/** What a number is: a share is a fraction, "60%" is 0.6. FTE is read by read-fte. */
export type NumberSort = "count" | "pounds" | "share";

const EXPECTED: Readonly<Record<NumberSort, string>> = {
  count: "a number",
  pounds: "an amount in pounds",
  share: "a share such as 60% or 0.6",
};

/** Words of a time beside an amount: £2,000 pm. A column of another time would be wrong by it. */
const SPAN =
  /(?<=\d)\s*(?:p\.?\s?c?\.?\s?[mwdh]\.?|(?:per|a|each|\/)\s*(?:calendar )?(?:month|week|day|hour)|(?:month|week|dai|hour)ly)$/i;

/** What the column shows of how its numbers are written. */
export interface NumberStyle {
  /** Pounds in one unit of the column: 1000 under a heading of £k. Text that says "36k" itself is exempt. */
  readonly scale: number;
  /** True where amounts such as 1.234,00 show that a comma divides the pence. */
  readonly decimalComma: boolean;
}

const USUAL: NumberStyle = { scale: 1, decimalComma: false };

/**
 * Reads one cell as a number. Blank is not given; a marker is suppressed or not available; neither is
 * zero.
 */
export function readNumber(
  value: CellValue,
  sort: NumberSort,
  need: Need,
  { scale, decimalComma }: NumberStyle = USUAL
): Reading<number> {
  if (typeof value === "number") return plain(value);
  if (value === null) return nothing(null);
  const expected = EXPECTED[sort];
  if (typeof value === "boolean") return unreadable(need, expected);
  const text = cleanText(value);
  if (text === "") return nothing(null);
  const marker = markerOf(text);
  if (marker !== null) return marked(marker, need, expected);
  const found = readNumberText(text);
  if (found === null || (found.percent && sort !== "share")) {
    const span = SPAN.exec(text)?.[0].trim();
    const why =
      span === undefined
        ? ""
        : `“${span}” was not understood: a cell holds the amount alone, and its heading says of what time it is.`;
    return unreadable(need, expected, text.startsWith("#") ? "DQ-18" : "unreadable", why);
  }
  if (sort === "pounds" && /^[£$€\s-]*\d{1,3}\.\d{3}$/.test(text))
    return thousandsByDot(found.value);
  const typed = found.percent ? found.value / 100 : found.value;
  const doubtful = found.doubtful === true && !(decimalComma && /^\D*\d+,\d{2}\D*$/.test(text));
  const number = found.scaled === true ? typed : typed * scale;
  return changed(number, {
    severity: doubtful ? "decide" : "note",
    code: doubtful ? "DQ-18-doubtful" : "DQ-18",
    expected,
    done: `Text read as ${number}.`,
    advice: doubtful
      ? "Check it, and type it as a number."
      : "Type it as a number, so that Excel can add it up as well.",
    ...(doubtful ? {} : { mend: { to: number / scale, isDate: false } }),
  });
}

/** "36.000" is no amount to the tenth of a penny: its dot divides thousands. */
const thousandsByDot = (value: number): Reading<number> =>
  changed(value * 1000, {
    severity: "decide",
    code: "DQ-18-doubtful",
    expected: EXPECTED.pounds,
    done: `Text read as ${value * 1000}, its dot dividing thousands.`,
    advice: "Check it, and type it as a number.",
  });
