import { reachOf } from "./normal-quantile";
import type { Interval } from "./poisson-interval";

/** Byar's approximation to the Poisson interval of a count (M-J1), for where no χ² inverse is at hand. */
export function byarInterval(count: number, level = 0.95): Interval {
  if (!(count >= 0) || !(level > 0 && level < 1)) return [Number.NaN, Number.NaN];
  const z = reachOf(level);
  const above = count + 1;
  const high = above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3;
  if (count === 0) return [0, high];
  const low = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return [Math.max(0, low), high];
}
