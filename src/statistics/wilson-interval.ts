import { reachOf } from "./normal-quantile";
import type { Interval } from "./poisson-interval";

/**
 * Wilson's interval of a proportion, x of n (M-J1); both ends are fractions between 0 and 1. NaN
 * where n is not positive or x is not between 0 and n: a share of nobody has no interval.
 */
export function wilsonInterval(x: number, n: number, level = 0.95): Interval {
  if (!(n > 0) || !(x >= 0 && x <= n) || !(level > 0 && level < 1)) {
    return [Number.NaN, Number.NaN];
  }
  const z = reachOf(level);
  const spread = z * Math.sqrt(z * z + (4 * x * (n - x)) / n);
  const scale = 2 * (n + z * z);
  // Each end from the sum that cannot cancel; the two ends multiply to x² ÷ [n (n + z²)].
  const high = x === n ? 1 : (2 * x + z * z + spread) / scale;
  const low = x === 0 ? 0 : (x * x) / (n * (n + z * z)) / ((2 * x + z * z + spread) / scale);
  return [low, high];
}

export const wilsonLow = (x: number, n: number, level = 0.95): number =>
  wilsonInterval(x, n, level)[0];

export const wilsonHigh = (x: number, n: number, level = 0.95): number =>
  wilsonInterval(x, n, level)[1];
