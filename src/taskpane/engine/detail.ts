import type { RateAt, RateBasis } from "../../measures/bridge";
import type { Figure } from "../../measures/figure";
import type { Dimension } from "../../language/term";

/** What a headline card is about; its detail opens under the same name. */
export type SubjectId = "leavers" | "surplus" | "training" | "uplift" | "resilience";

/** Figures of a few measures side by side, one row a group. */
export interface GroupTable {
  readonly by: Dimension;
  /** One column a measure; every row has a figure for each, by the same order. */
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly { readonly label: string; readonly figures: readonly Figure[] }[];
}

/** One measure month by month, with the line it is held against where it has one. */
export interface MonthSeries {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  /** A target or budget, level; or control limits (M-J4). Null where there is none. */
  readonly lines: readonly { readonly name: string; readonly value: number }[];
}

/** One basis a leaver rate may be given on, and the bridge to it from the rate that is shown. */
export interface RateChoice {
  readonly at: RateAt;
  readonly basis: RateBasis;
  readonly short: string;
  readonly periodLabel: string;
  readonly figure: Figure;
  readonly bridge: readonly { readonly words: string; readonly change: number }[] | null;
  /** Why there is no bridge; "" where there is. */
  readonly without: string;
}

/** What opens behind a card: tables by group, months, and for leavers every basis of the rate. */
export interface Detail {
  readonly subject: SubjectId;
  readonly tables: readonly GroupTable[];
  readonly months: readonly MonthSeries[];
  readonly rates: readonly RateChoice[];
}
