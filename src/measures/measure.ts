import type { Dimension } from "../language/term";
import type { Unit } from "../units/unit";

/** What a figure's number counts, as it is printed. */
export type FigureUnit =
  | "people"
  | "FTE"
  | "posts"
  | "places"
  | "teams"
  | "days"
  | "years"
  | "person-years"
  | "GBP"
  | "percent"
  | "percent a year";

/** The unit a line must come to for each printed unit. */
export const UNIT_OF: Readonly<Record<FigureUnit, Unit>> = {
  people: { head: 1 },
  FTE: { fte: 1 },
  posts: { post: 1 },
  places: { place: 1 },
  teams: {},
  days: { day: 1 },
  years: { year: 1 },
  "person-years": { head: 1, year: 1 },
  GBP: { GBP: 1 },
  percent: {},
  "percent a year": { year: -1 },
};

/** The periods that come unasked (conventions 3), and the one that was asked for. */
export type PeriodName =
  | "as_at"
  | "year"
  | "year_to_date"
  | "last_year"
  | "since_office"
  | "first_year"
  | "previous_first_year"
  | "asked";

export type Family = "churn" | "vacancy" | "training" | "uplift" | "resilience";

/** One measure: one line of maths, written once, and what a reader needs to know of it. */
export interface Measure {
  /** family.name */
  readonly id: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly line: string;
  /** Where its definition is argued: a measure number, or a rule of the conventions. */
  readonly source: string;
  readonly periods: readonly PeriodName[];
  /** What it can be split by, months apart. */
  readonly by: readonly Dimension[];
  /** Given only for twelve whole months: a part of a year would pass for a yearly rate. */
  readonly twelveMonths?: boolean;
  /** Whether it can be given month by month. */
  readonly byMonth?: boolean;
  /** Lines of its limits, and how they are had. */
  readonly interval?: { readonly low: string; readonly high: string; readonly method: string };
  /**
   * The measures that give the least and the most it could be, whatever the reasons turn out to be that
   * nobody knows (M-B3). Both are of its own unit; either may be the measure itself.
   */
  readonly bounds?: { readonly low: string; readonly high: string };
  /** Said beside the figure. */
  readonly note?: string;
}

/** A row-level line of a family: a column of a workings sheet. */
export interface RowLineSource {
  readonly name: string;
  readonly heading: string;
  readonly words: string;
  readonly line: string;
}

/** A line with one value a month. */
export interface MonthLineSource {
  readonly name: string;
  readonly heading: string;
  readonly line: string;
}

export interface FamilySource {
  readonly family: Family;
  readonly monthLines?: readonly MonthLineSource[];
  readonly rowLines: readonly RowLineSource[];
  readonly measures: readonly Measure[];
}
