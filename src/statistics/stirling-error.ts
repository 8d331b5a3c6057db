const HALF_LOG_TWO_PI = 0.918938533204672741780329736406;

/** Coefficients of 1/x, 1/x³, 1/x⁵ … in Stirling's series for ln Γ: B(2k) ÷ (2k(2k − 1)). */
const SERIES = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;

/** From here on the series is exact to the last place of a double. */
const SERIES_FROM = 15;

function correction(x: number): number {
  const square = x * x;
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i--) sum = sum / square + (SERIES[i] ?? 0);
  return sum / x;
}

/**
 * How far Stirling's formula misses: ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π], for x > 0.
 * It stays small and exact where ln Γ itself is large, which is what probabilities need.
 */
export function stirlingError(x: number): number {
  if (x >= SERIES_FROM) return correction(x);
  // Γ(x + 1) = Γ(n + 1) ÷ [(x + 1)(x + 2) … n], with n large enough for the series.
  let product = 1;
  let n = x;
  while (n < SERIES_FROM) {
    n++;
    product *= n;
  }
  const logGamma = (n + 0.5) * Math.log(n) - n + correction(n) - Math.log(product);
  return logGamma - (x + 0.5) * Math.log(x) + x;
}

/** ln Γ(x) for x > 0; NaN elsewhere. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
