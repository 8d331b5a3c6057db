import type { Figure } from "../../measures/figure";
import { amount } from "../../measures/amount";

/** What a figure above and below zero is called, so that no sign stands bare (conventions 15, 19). */
export interface SignWords {
  readonly above: string;
  readonly below: string;
  /** For a figure that shows as zero. */
  readonly even: string;
}

export interface Signed {
  readonly amount: string;
  readonly word: string;
  readonly side: "above" | "below" | "even";
}

/** "£1,350" and "overspend"; null where the figure is withheld. */
export function signed(figure: Figure, words: SignWords): Signed | null {
  if (figure.value === null) return null;
  const text = amount(Math.abs(figure.value), figure.unit);
  const side = !/[1-9]/.test(text) ? "even" : figure.value > 0 ? "above" : "below";
  return { amount: text, word: words[side], side };
}
