import type { RateAt, RateBasis } from "../../measures/bridge";
import type { Figure } from "../../measures/figure";
import type { Dimension } from "../../language/term";
import type { Passport } from "./passport";
import type { StatutoryPost } from "./statutory-posts";

/** What a headline card is about; its detail opens under the same name. */
export type SubjectId = "leavers" | "surplus" | "training" | "uplift" | "resilience";

/** Figures of a few measures side by side, one row a group. */
export interface GroupTable {
  readonly by: Dimension;
  /** "Who left, by team" */
  readonly title: string;
  readonly periodLabel: string;
  /** One column a measure; every row has a figure for each, by the same order. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly GroupRow[];
}

export interface GroupRow {
  readonly label: string;
  /** What the label is called, where it is a code: the title of a post; "" for none. */
  readonly about: string;
  readonly figures: readonly Figure[];
}

/** One measure month by month, with the line it is held against where it has one. */
export interface MonthSeries {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** A target or budget, level; or control limits (M-J4). None where there is none. */
  readonly lines: readonly { readonly name: string; readonly value: number }[];
}

/** One basis a leaver rate may be given on, and the bridge to it from the rate that is shown. */
export interface RateChoice {
  readonly at: RateAt;
  readonly basis: RateBasis;
  readonly short: string;
  readonly periodLabel: string;
  /** Its value is null where it is withheld. */
  readonly figure: Figure;
  readonly bridge: readonly { readonly words: string; readonly change: number }[] | null;
  /** Why there is no bridge; "" where there is. */
  readonly without: string;
}

/** What opens behind a card: tables by group, months, what each figure rests on, and for leavers every basis of the rate. */
export interface Detail {
  readonly subject: SubjectId;
  readonly tables: readonly GroupTable[];
  readonly months: readonly MonthSeries[];
  readonly rates: readonly RateChoice[];
  /** The rate the bridges start from; null where no rate can be given. */
  readonly shown: RateAt | null;
  readonly statutory: readonly StatutoryPost[];
  /** One for each figure of the whole that the subject can report. */
  readonly passports: readonly Passport[];
}
