import { shortMonth } from "../../units/month";
import type { LeverSpec } from "../levers";

/** A lever's value as it is read, rounded, with a true minus: "6.5%", "£8,000", "−10". */
export function shown(value: number, { unit }: Pick<LeverSpec, "unit">): string {
  switch (unit) {
    case "share":
      return withMinus(`${(100 * value).toFixed(1)}%`);
    case "GBP":
    case "GBP a year":
      return withMinus(Math.round(value).toLocaleString("en-GB"), "£");
    case "months":
      return withMinus(`${value.toFixed(1)} months`);
    case "month":
      return shortMonth(value);
    case "yes or no":
      return value >= 0.5 ? "yes" : "no";
    default:
      return withMinus(Math.round(value).toLocaleString("en-GB"));
  }
}

/** A number as text with a true minus before its sign of money; none where it shows as nought. */
const withMinus = (text: string, before = ""): string =>
  text.startsWith("-")
    ? `${/[1-9]/.test(text) ? "\u2212" : ""}${before}${text.slice(1)}`
    : `${before}${text}`;
