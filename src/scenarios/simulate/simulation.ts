import type { FinancialYear } from "../../units/financial-year";
import type { Month } from "../../units/month";
import type { Scenario } from "../scenario";

/** What draws say of one number, step by step. */
export interface Fan {
  /** Nine draws in ten are above `low`, one in ten above `high`; half are on each side of `middle`. */
  readonly low: Float64Array;
  readonly middle: Float64Array;
  readonly high: Float64Array;
  readonly mean: Float64Array;
  /** Standard deviation between draws. */
  readonly spread: Float64Array;
}

/** How likely a target is to be met. */
export interface TargetChance {
  /** "2,560 officers at the end of Mar 2026" */
  readonly words: string;
  readonly step: number;
  /** Share of draws that meet it. */
  readonly chance: number;
  /** Its Monte Carlo standard error, √(p (1 − p) ÷ draws). */
  readonly standardError: number;
  /** Mean over all draws of what is short: people, or pounds. */
  readonly expectedShortfall: number;
}

export interface YearOutcome {
  readonly year: FinancialYear;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Share of draws without an overspend. */
  readonly chance: number;
}

/** A scenario simulated (M-H3). Simulated figures are values, marked with their seed and draws. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly months: readonly Month[];
  readonly seed: number;
  readonly draws: number;
  /** True where rates, conversions and times to fill were taken as known. */
  readonly sure: boolean;
  readonly types: readonly { readonly type: string; readonly heads: Fan; readonly exits: Fan }[];
  readonly total: Fan;
  /** Surplus of each month projected, pounds; null without pounds. */
  readonly surplus: Fan | null;
  /** Surplus of each financial year that the projection reaches the end of. */
  readonly years: readonly YearOutcome[];
  /** Officers against the uplift target at each checkpoint. */
  readonly uplift: readonly TargetChance[];
  /** Monte Carlo standard error of the median of all heads at the last step, people. */
  readonly medianError: number;
  /** The greatest standard error of the chances; 0 where there are none. */
  readonly chanceError: number;
  /** Which limits bind in expectation, so that the middle may differ from the projection. */
  readonly binding: readonly string[];
  /** Numbers that come out the same only where every draw does. */
  readonly checksum: string;
}
