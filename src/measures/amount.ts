import type { FigureUnit } from "./measure";

/** A figure's number as it is shown (conventions 19): pounds whole below £1m, percentages to one place, FTE to two. */
export function amount(value: number, unit: FigureUnit): string {
  switch (unit) {
    case "GBP":
      return pounds(value);
    case "percent":
    case "percent a year":
      return `${places(value, 1)}%`;
    case "FTE":
    case "person-years":
      return places(value, 2);
    case "years":
      return places(value, 1);
    default:
      return places(value, Number.isInteger(value) ? 0 : 1);
  }
}

/** A number to so many places, with commas between thousands and a true minus. */
export const places = (value: number, digits: 0 | 1 | 2): string =>
  FORMATS[digits]?.format(value).replace("-", MINUS) ?? "";

const MINUS = "\u2212";

const FORMATS = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: "negative",
    })
);

const MILLION = 1e6;

function pounds(value: number): string {
  const size = Math.abs(value);
  const text = Math.round(size) < MILLION ? places(size, 0) : `${places(size / MILLION, 2)}m`;
  return `${value < 0 && /[1-9]/.test(text) ? MINUS : ""}£${text}`;
}
