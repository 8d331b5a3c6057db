import { readNumberText } from "./number-text";

/** An FTE as people write it, in the unit the words name; null where they name none. */
export interface FteText {
  readonly value: number;
  readonly unit: "fte" | "percent" | "hours" | null;
  /** False where the words leave room: days of a week of five, "about 0.6". */
  readonly sure: boolean;
}

const LONGEST = 60;
const FULL = /\bfull[\s-]*time\b|\bf\s*[/.]?\s*t\b\.?/;
const PART = /\bpart[\s-]*time\b|\bp\s*[/.]?\s*t\b\.?/;
const WEEK = "(?:\\s*(?:per|a|each|/|p\\.?)\\s*(?:week|wk|w\\.?))?";
const NUMBER = "(\\d+(?:[.,]\\d+)?|[.,]\\d+)";
const HOURS = new RegExp(`^${NUMBER}\\s*(?:hours?|hrs?|h)\\.?${WEEK}$`);
const DAYS = new RegExp(`^${NUMBER}\\s*days?${WEEK}$`);
const FTE = new RegExp(`^(?:fte|wte)?\\s*[:=]?\\s*${NUMBER}\\s*(?:fte|wte)?s?$`);
const FRACTION = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*(?:hours?|hrs?)?$/;

/** Reads "0.6 FTE", "60%", "full time", "PT 0.5", "22.2 hrs", "22.2/37", "½". Null where it is no FTE. */
export function readFteText(text: string): FteText | null {
  if (text.length > LONGEST) return null;
  const typed = text.normalize("NFKC").replaceAll("\u2044", "/").toLowerCase().trim();
  const plain = readNumberText(typed);
  if (plain !== null) {
    const unit = plain.percent ? "percent" : /(fte|wte)\)?$/.test(typed) ? "fte" : null;
    // No FTE is of thousands, so the comma of 0,6 can only divide its decimals.
    const comma = /^\d,\d{1,2}\s*(fte|wte)?$/.test(typed);
    return { value: plain.value, unit, sure: comma || plain.doubtful === undefined };
  }
  const full = FULL.test(typed);
  const bare = typed
    .replace(FULL, " ")
    .replace(PART, " ")
    .replace(/[()[\];]/g, " ")
    .replace(/^[\s,:\-–]+|[\s,:\-–]+$/g, "");
  if (bare === "") return full ? { value: 1, unit: "fte", sure: true } : null;
  return withUnit(bare);
}

const digits = (text: string | undefined): number => Number((text ?? "").replace(",", "."));

function withUnit(text: string): FteText | null {
  const hours = HOURS.exec(text);
  if (hours !== null) return { value: digits(hours[1]), unit: "hours", sure: true };
  const days = DAYS.exec(text);
  if (days !== null) return { value: digits(days[1]) / 5, unit: "fte", sure: false };
  const percent = /^(\d+(?:\.\d+)?)\s*(?:%|per ?cent)$/.exec(text);
  if (percent !== null) return { value: digits(percent[1]), unit: "percent", sure: true };
  const fte = FTE.exec(text);
  if (fte !== null) return { value: digits(fte[1]), unit: "fte", sure: true };
  const fraction = FRACTION.exec(text);
  const [part, whole] = [digits(fraction?.[1]), digits(fraction?.[2])];
  if (fraction === null || !(whole > 0 && part <= whole)) return null;
  return { value: part / whole, unit: "fte", sure: (whole >= 35 && whole <= 40) || whole <= 5 };
}
