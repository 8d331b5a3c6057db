import type { Month } from "../units/month";
import type { BackTest } from "./back-test";
import type { MoneyPath } from "./money/money-path";
import type { Scenario } from "./scenario";
import type { CohortStart } from "./expected-cohorts";
import type { TypePath } from "./type-path";

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
