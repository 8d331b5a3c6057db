/** What an XmR chart draws: the mean and its natural process limits. */
export interface XmrLimits {
  readonly mean: number;
  /** Mean of the sizes of the steps between neighbours. */
  readonly meanMovingRange: number;
  readonly low: number;
  readonly high: number;
}

/** 3 ÷ 1.128: three standard deviations, by way of the mean step of pairs. */
const LIMIT_FACTOR = 2.66;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Limits of an XmR control chart (M-J4): mean ± 2.66 × mean moving range. The low limit may be below
 * zero; charts draw it at zero. NaN with fewer than two values. On counts a period, not rolling figures.
 */
export function xmrLimits(values: readonly number[]): XmrLimits {
  const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const mean = meanOf(values);
  const meanMovingRange = meanOf(steps);
  const reach = LIMIT_FACTOR * meanMovingRange;
  return { mean, meanMovingRange, low: mean - reach, high: mean + reach };
}
