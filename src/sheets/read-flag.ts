import type { CellValue } from "../workbook/grid";
import { cleanText } from "./clean-text";
import { markerOf } from "./marker";
import { changed, marked, nothing, plain, unreadable, type Need, type Reading } from "./reading";

const YES =
  /^(y|yes|true|t|held|done|completed?|conducted|attended|✓|✔|statutory|interim|acting)\b/i;
const NO =
  /^(n|no|false|f|not\b.*|declined|refused|offered|did not|dna|none|✗|✘|permanent|substantive)\b/i;
const EXPECTED = "Yes or No";

/** Reads one cell as 1 (yes) or 0 (no). A date in it, the day it was held, is a yes. */
export function readFlag(value: CellValue, isDate: boolean, need: Need): Reading<0 | 1> {
  if (value === null) return nothing(null);
  if (typeof value === "boolean") return changed(value ? 1 : 0, null);
  if (typeof value === "number") {
    if (value === 0 || value === 1) return plain(value);
    return isDate ? changed(1, null) : unreadable(need, EXPECTED);
  }
  const text = cleanText(value);
  if (text === "") return nothing(null);
  if (YES.test(text) || text === "✓" || text === "✔") return changed(1, null);
  const marker = markerOf(text);
  if (marker !== null) return marked(marker, need, EXPECTED);
  if (NO.test(text) || text === "✗" || text === "✘") return changed(0, null);
  return unreadable(need, EXPECTED);
}
