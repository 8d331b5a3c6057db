import { normalQuantileBy } from "./normal-quantile";
import { steadyLog } from "./steady-log";

/** The normal quantile, the same to the last bit in every JavaScript engine. */
export const steadyNormalQuantile = (p: number): number => normalQuantileBy(p, steadyLog);
