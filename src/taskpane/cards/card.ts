import type { Figure } from "../../measures/figure";
import type { Issue } from "../../sheets/issue";
import type { SubjectId } from "../engine/detail";

/** One line of the table behind a card. A figure withheld says so, and why. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly why: string;
  readonly figure: Figure;
}

/** The smallest picture of a finding. All numbers are figures' own. */
export type Chart =
  | {
      readonly kind: "range";
      readonly low: number;
      readonly value: number;
      readonly high: number;
      /** What it is compared with, marked on the same scale; null for nothing. */
      readonly other: { readonly label: string; readonly value: number } | null;
      readonly words: string;
    }
  | { readonly kind: "steps"; readonly bars: readonly Bar[]; readonly words: string }
  | {
      readonly kind: "spend";
      readonly parts: readonly Bar[];
      readonly limit: Bar;
      readonly words: string;
    }
  /** A few things, one square each, by kind. */
  | {
      readonly kind: "squares";
      readonly kinds: readonly {
        readonly label: string;
        readonly count: number;
        readonly look: "full" | "plain" | "empty";
      }[];
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
  readonly id: SubjectId;
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
  /** Issues not settled that the finding rests on, worst first. */
  readonly rests: readonly Issue[];
}
