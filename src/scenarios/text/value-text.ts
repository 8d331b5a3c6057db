import { shortMonth, type Month } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import type { LeverSpec } from "../levers";

type Unit = LeverSpec["unit"];

/** The value of a lever in writing, to the last digit: "6.5%", "£8,000", "Apr 2026". */
export function valueText(value: number, unit: Unit): string {
  switch (unit) {
    case "share":
      return `${plain(value * 100)}%`;
    case "GBP":
    case "GBP a year":
      return `${value < 0 ? "-" : ""}£${grouped(Math.abs(value))}`;
    case "months":
      return `${plain(value)} months`;
    case "month":
      return shortMonth(value);
    case "yes or no":
      return value >= 0.5 ? "yes" : "no";
    default:
      return plain(value);
  }
}

/** Fifteen digits: 100 × 0.065 is written 6.5. */
const plain = (value: number): string =>
  value.toLocaleString("en-GB", { useGrouping: false, maximumSignificantDigits: 15 });

const grouped = (pounds: number): string =>
  pounds.toLocaleString("en-GB", { maximumFractionDigits: 10 });

const WANTED: Readonly<Record<Unit, string>> = {
  share: "a share such as 6.5%",
  months: "a number of months such as 3.5",
  people: "a whole number of people such as 48",
  GBP: "pounds such as £8,000",
  "GBP a year": "pounds a year such as £5,000",
  posts: "a whole number of posts such as 10 or -10",
  month: "a month such as Jan 2026 or 2026-01",
  "yes or no": "yes or no",
};

/** Reads what `valueText` writes, and what people write instead. The error says what is wanted. */
export function readValue(text: string, unit: Unit): Result<number, string> {
  const value = unit === "month" ? readMonth(text) : readNumber(text.trim().toLowerCase(), unit);
  return value === null || Number.isNaN(value)
    ? err(`“${text.trim()}” is not ${WANTED[unit]}`)
    : ok(value);
}

function readNumber(text: string, unit: Unit): number | null {
  if (unit === "yes or no") {
    if (/^(yes|y|on|true|1)$/.test(text)) return 1;
    return /^(no|n|off|false|0)$/.test(text) ? 0 : null;
  }
  const found = /^([-+−]?)\s*£?\s*(\d[\d,]*(?:\.\d+)?|\.\d+)\s*(.*)$/.exec(text);
  if (found === null) return null;
  const [, sign = "", digits = "", rest = ""] = found;
  const size = Number(digits.replace(/,/g, ""));
  const number = sign === "-" || sign === "−" ? -size : size;
  return withUnit(number, rest.trim(), unit);
}

/** What may follow a number of a unit. A share over 1 without "%" could be either: it is not guessed. */
function withUnit(number: number, rest: string, unit: Unit): number | null {
  if (unit === "share") {
    if (/^(%|per ?cent)$/.test(rest)) return Number((number / 100).toPrecision(15));
    return rest === "" && Math.abs(number) <= 1 ? number : null;
  }
  if (unit === "months") {
    if (/^weeks?$/.test(rest)) return (number * 7) / 30.4375;
    return rest === "" || /^months?$/.test(rest) ? number : null;
  }
  if (unit === "GBP" || unit === "GBP a year") {
    const [, scale = ""] = /^(k|m)?\s*(?:a year)?$/.exec(rest) ?? [undefined, null];
    if (scale === null) return null;
    return number * (scale === "k" ? 1_000 : scale === "m" ? 1_000_000 : 1);
  }
  const whole = Number.isInteger(number);
  return whole && /^(people|places|posts|officers|applications)?$/.test(rest) ? number : null;
}

const NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "2026-03", "Mar 2026", "March 2026", "mar-26", "31 March 2026"; null for what is no month. */
export function readMonth(text: string): Month | null {
  const given = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?$/.exec(given);
  if (iso !== null) return monthFrom(Number(iso[1]), Number(iso[2]) - 1);
  const named = /^(?:\d{1,2} )?([a-z]{3,9})[ -]+(\d{4}|\d{2})$/.exec(given);
  if (named === null) return null;
  const year = Number(named[2]);
  const name = named[1] ?? "";
  const at = NAMES.indexOf(name.slice(0, 3));
  return LONG[at]?.startsWith(name) === true
    ? monthFrom(year < 100 ? 2000 + year : year, at)
    : null;
}

const LONG =
  "january february march april may june july august september october november december".split(
    " "
  );

const monthFrom = (year: number, month: number): Month | null =>
  month >= 0 && month < 12 && year >= 1990 && year < 2100 ? year * 12 + month : null;
