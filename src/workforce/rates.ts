import type { Day } from "../units/day";

/** A rate in force between two days. `to` is the far date for one still in force. */
export interface DatedRate {
  readonly rate: "employer_ni_rate" | "employer_ni_threshold" | "police_pension_rate";
  readonly from: Day;
  readonly to: Day;
  /** A fraction (0.138), or pounds a year for the threshold. */
  readonly value: number;
  /** "sourced" or "knowledge" with its source: what is only believed says so. */
  readonly status: string;
}
