import type { CellValue } from "../workbook/grid";
import { isMarker } from "./marker";
import { readNumberText } from "./number-text";
import {
  changed,
  notAvailable,
  nothing,
  plain,
  unreadable,
  type Need,
  type Reading,
} from "./reading";

/** What a number is: a share is a fraction, "60%" is 0.6; so is an FTE of "60%". */
export type NumberSort = "count" | "pounds" | "fte" | "share";

const EXPECTED: Readonly<Record<NumberSort, string>> = {
  count: "a number",
  pounds: "an amount in pounds",
  fte: "an FTE such as 0.6",
  share: "a share such as 60% or 0.6",
};

/** Reads one cell as a number. Blank is not given; a marker is not available; neither is zero. */
export function readNumber(value: CellValue, sort: NumberSort, need: Need): Reading<number> {
  if (typeof value === "number") return plain(value);
  if (value === null) return nothing(null);
  const expected = EXPECTED[sort];
  if (typeof value === "boolean") return unreadable(need, expected);
  const text = value.replaceAll("\u00a0", " ").trim();
  if (text === "") return nothing(null);
  if (isMarker(text)) return notAvailable(need, expected);
  const found = readNumberText(text);
  if (found === null || (found.percent && (sort === "count" || sort === "pounds"))) {
    return unreadable(need, expected, text.startsWith("#") ? "DQ-18" : "unreadable");
  }
  const number = found.percent ? found.value / 100 : found.value;
  return changed(number, {
    severity: "note",
    code: sort === "fte" ? "DQ-12" : "DQ-18",
    expected,
    done: `Text read as ${number}.`,
    advice: "Type it as a number, so that Excel can add it up as well.",
  });
}
