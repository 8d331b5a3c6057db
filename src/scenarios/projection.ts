import type { Month } from "../units/month";
import type { BackTest } from "./back-test";
import type { MoneyPath } from "./money/money-path";
import type { Scenario } from "./scenario";
import type { CohortStart } from "./expected-cohorts";

/** One number a step unless said otherwise; people and FTE are expectations, so fractions. */
export interface TypePath {
  readonly type: string;
  /** In post at the close of the opening day. */
  readonly openingHeads: number;
  readonly openingFte: number;
  /** In post at the close of the month. */
  readonly heads: Float64Array;
  readonly fte: Float64Array;
  readonly joiners: Float64Array;
  readonly joinersFte: Float64Array;
  /** Leavers other than ordinary retirements and changes of type. */
  readonly leavers: Float64Array;
  /** Those of them who resign. */
  readonly resignations: Float64Array;
  readonly retirements: Float64Array;
  /** Who leave the type for another, and other exits that count as no leaver for the whole. */
  readonly changes: Float64Array;
  /** All of these, FTE. */
  readonly exitsFte: Float64Array;
  /** In post at the close by band of service: `byBand[step * BANDS + band]`, heads. */
  readonly byBand: Float64Array;
  /** In post at the close with under two years' service: still in training, for officers. */
  readonly underTwoYears: Float64Array;
  /** Posts vacant at the close that the plan would fill: open vacancies and posts fallen vacant, FTE. */
  readonly vacantFte: Float64Array;
}

/** Officers against the target, headcount (M-G1). */
export interface UpliftPath {
  readonly target: number;
  /** Target less officers in post at the close, one a step. */
  readonly gap: Float64Array;
  /** Steps that end on a checkpoint: 30 September and 31 March (M-G6). */
  readonly checkpoints: readonly number[];
}

/** What is to be expected, month by month (conventions 17; M-H1, M-H2). */
export interface Projection {
  readonly scenario: Scenario;
  readonly months: readonly Month[];
  readonly types: readonly TypePath[];
  readonly cohorts: readonly CohortStart[];
  /** Null where no assumption gives a target. */
  readonly uplift: UpliftPath | null;
  readonly money: MoneyPath;
  /** Last year projected from its own opening (M-H4); `reason` says why not, where it cannot be. */
  readonly backTest: BackTest;
  readonly taken: readonly string[];
}
