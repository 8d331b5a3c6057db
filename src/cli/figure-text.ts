import type { Figure } from "../measures/figure";
import type { FigureUnit } from "../measures/measure";

/** What a figure above and below zero is called, where the sign has a name (conventions 15, 19). */
const SIGN_WORDS: Readonly<Record<string, readonly [above: string, below: string]>> = {
  "training.variance": ["overspend", "underspend"],
  "training.available": ["", "over-committed"],
  "vacancy.net": ["", "extra cost"],
  "vacancy.surplus": ["surplus", "shortfall"],
  "uplift.gap": ["short", "above target"],
};

/** A figure as people read it: pounds whole below £1m, percentages to one place, FTE to two. */
export function figureText(figure: Pick<Figure, "id" | "value" | "unit">): string {
  const { value, unit } = figure;
  if (value === null) return "withheld";
  const signs = SIGN_WORDS[figure.id];
  if (signs === undefined) return amount(value, unit);
  const text = amount(Math.abs(value), unit);
  if (/^[^1-9]*$/.test(text)) return text;
  return `${text} ${value > 0 ? signs[0] : signs[1]}`.trimEnd();
}

/** The number and its unit, a minus sign where it is below zero. */
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

const MILLION = 1e6;

function pounds(value: number): string {
  const size = Math.abs(value);
  const text = Math.round(size) < MILLION ? places(size, 0) : `${places(size / MILLION, 2)}m`;
  return `${value < 0 && /[1-9]/.test(text) ? "-" : ""}£${text}`;
}

const FORMATS = [0, 1, 2].map(
  (digits) =>
    new Intl.NumberFormat("en-GB", {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: "negative",
    })
);

const places = (value: number, digits: 0 | 1 | 2): string => FORMATS[digits]?.format(value) ?? "";

/** "13.1% to 67.3%"; "" where there is no interval. */
export const intervalText = ({ interval, unit }: Pick<Figure, "interval" | "unit">): string =>
  interval === null ? "" : `${amount(interval.low, unit)} to ${amount(interval.high, unit)}`;
