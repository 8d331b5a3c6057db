import { chiSquareQuantile, chiSquareUpperQuantile } from "./chi-square";

/** A low and a high end. */
export type Interval = readonly [low: number, high: number];

/** Lower end of the exact Poisson interval of a count (M-J1): χ²(α/2; 2x) ÷ 2. `level` is a fraction. */
export function poissonLow(count: number, level = 0.95): number {
  if (!(count >= 0) || !(level > 0 && level < 1)) return Number.NaN;
  return count === 0 ? 0 : chiSquareQuantile((1 - level) / 2, 2 * count) / 2;
}

/** Upper end of the exact Poisson interval of a count (M-J1): χ²(1 − α/2; 2x + 2) ÷ 2. */
export function poissonHigh(count: number, level = 0.95): number {
  if (!(count >= 0) || !(level > 0 && level < 1)) return Number.NaN;
  return chiSquareUpperQuantile((1 - level) / 2, 2 * count + 2) / 2;
}

/** Exact Poisson interval of a count of people (M-J1). Divide by person-years for a rate's interval. */
export const poissonInterval = (count: number, level = 0.95): Interval => [
  poissonLow(count, level),
  poissonHigh(count, level),
];
