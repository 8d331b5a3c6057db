import { amount } from "../measures/amount";
import type { Figure } from "../measures/figure";

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

/** "13.1% to 67.3%"; "" where there is no interval. */
export const intervalText = ({ interval, unit }: Pick<Figure, "interval" | "unit">): string =>
  interval === null ? "" : `${amount(interval.low, unit)} to ${amount(interval.high, unit)}`;

/** "4 to 7": what it could be, were all reasons known; "" where that is no question. */
export const boundsText = ({ bounds, unit }: Pick<Figure, "bounds" | "unit">): string =>
  bounds === null ? "" : `${amount(bounds.low, unit)} to ${amount(bounds.high, unit)}`;

/** Behind a figure that rests on something to be decided. */
export const restMark = ({ value, rests }: Pick<Figure, "value" | "rests">): string =>
  value !== null && rests.length > 0 ? "*" : "";
