import { gammaQuantile } from "./gamma-quantile";

/** The value a chi-square with `df` degrees of freedom (> 0) stays below with probability p (0 to 1). NaN elsewhere. */
export const chiSquareQuantile = (p: number, df: number): number =>
  2 * gammaQuantile({ lower: p, upper: 1 - p }, df / 2);

/** The value a chi-square with `df` degrees of freedom exceeds with probability q: exact for small q. */
export const chiSquareUpperQuantile = (q: number, df: number): number =>
  2 * gammaQuantile({ lower: 1 - q, upper: q }, df / 2);
