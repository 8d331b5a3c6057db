import type { Figure } from "../../measures/figure";

/** One line of the table behind a card. A figure withheld says so, and why. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly why: string;
}

/** The smallest picture of a finding. All numbers are figures' own. */
export type Chart =
  | {
      readonly kind: "range";
      readonly low: number;
      readonly value: number;
      readonly high: number;
      readonly words: string;
    }
  | { readonly kind: "steps"; readonly bars: readonly Bar[]; readonly words: string }
  | {
      readonly kind: "spend";
      readonly parts: readonly Bar[];
      readonly limit: Bar;
      readonly words: string;
    };

export interface Bar {
  readonly label: string;
  readonly amount: string;
  readonly from: number;
  readonly to: number;
}

/** What one card says: subject, finding, sentence with its denominator, interval, and what is behind it. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** Null where the figure is withheld: `withheld` says why. */
  readonly finding: {
    readonly amount: string;
    readonly word: string;
    readonly tone: "plain" | "good" | "bad";
  } | null;
  readonly withheld: string;
  readonly say: string;
  /** The interval as a sentence; "" where the figure has none. */
  readonly likely: string;
  readonly chart: Chart | null;
  readonly facts: readonly Fact[];
  /** The figure the finding is: its definition, formula and sources are its passport. */
  readonly lead: Figure;
}
