import type { Day } from "../../units/day";
import type { DatedRate } from "../../workforce/rates";

/** Posts of one type that cost the same: `count` of them. */
export interface PayGroup {
  /** Full-time salary, pounds a year. */
  readonly salary: number;
  readonly fte: number;
  /** People it is meant for, each with a threshold of their own. */
  readonly shares: number;
  readonly count: number;
}

/** What pounds are worked out from; `reason` says why they cannot be, where they cannot. */
export interface Money {
  readonly pay: ReadonlyMap<string, readonly PayGroup[]>;
  readonly rates: readonly DatedRate[];
  readonly staffPension: number | null;
  /** Replaces the dated police rate on every day, where given. */
  readonly levy: number;
  readonly vacancyFactor: number | null;
  readonly phasing: "day" | "part-month" | "whole month";
  readonly trainingBudget: number | null;
  /** Paid, committed and planned for the year, pounds (conventions 15). */
  readonly trainingForecast: number | null;
  /** What a leaver costs to replace (M-D13), pounds; null where the assumptions do not say. */
  readonly replacementCost: number | null;
  /** The day up to which vacancies are known rather than projected. */
  readonly asAt: Day;
  readonly reason: string | null;
}

/** No pounds, and why. */
export const noMoney = (reason: string, asAt: Day): Money => ({
  pay: new Map(),
  rates: [],
  staffPension: null,
  levy: 0,
  vacancyFactor: null,
  phasing: "day",
  trainingBudget: null,
  trainingForecast: null,
  replacementCost: null,
  asAt,
  reason,
});
