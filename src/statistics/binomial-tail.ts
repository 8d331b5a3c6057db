import { deviance } from "./deviance";
import { stirlingError } from "./stirling-error";

/** The probability of exactly k successes in n trials of probability p (Loader 2000). */
export function binomialMass(k: number, n: number, p: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const log =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p));
  return Math.exp(log) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** Sums away from the middle, where each term is smaller than the last. */
function sumFrom(k: number, n: number, p: number, towards: 1 | -1): number {
  const odds = p / (1 - p);
  let term = binomialMass(k, n, p);
  let sum = 0;
  for (let i = k; i >= 0 && i <= n && term > sum * 1e-17; i += towards) {
    sum += term;
    term *= towards === 1 ? ((n - i) / (i + 1)) * odds : i / (n - i + 1) / odds;
  }
  return sum;
}

/** The probability of at least k successes in n trials of probability p; k and n whole, NaN elsewhere. */
export function binomialTail(k: number, n: number, p: number): number {
  const whole = Number.isInteger(k) && Number.isInteger(n) && n >= 0;
  if (!whole || !(p >= 0 && p <= 1)) return Number.NaN;
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (p === 0 || p === 1) return p;
  return k > n * p ? sumFrom(k, n, p, 1) : 1 - sumFrom(k - 1, n, p, -1);
}
