import type { Month } from "../units/month";
import type { LeverId } from "./levers";

/** One lever moved: to what, for whom, from when. */
export interface LeverSetting {
  readonly lever: LeverId;
  /** In the lever's unit; rates and shares are fractions. */
  readonly value: number;
  /** The first month it holds for. Unset: from the first month projected. */
  readonly from?: Month;
  /** The last month it holds for. Unset: to the end. */
  readonly to?: Month;
  /** The worker type it is for; unset: every type the lever can be for. */
  readonly type?: string;
  /** Index into TENURE_BANDS; unset: all bands. */
  readonly band?: number;
  /** The cohort it is for, by name; for `cohort_added`, what the new one is called. */
  readonly cohort?: string;
  /** The entry route of an added cohort. */
  readonly route?: string;
  /** The pipeline stage whose conversion it is. */
  readonly stage?: string;
  /** Why the value lies outside the last three years, where it does. */
  readonly reason?: string;
}

/** A name and levers moved. Later settings of one lever for one group replace earlier ones month by month. */
export interface Scenario {
  readonly name: string;
  readonly settings: readonly LeverSetting[];
}

/** No lever moved. */
export const BASELINE: Scenario = { name: "Baseline", settings: [] };
