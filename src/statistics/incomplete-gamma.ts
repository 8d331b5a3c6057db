import { deviance } from "./deviance";
import { stirlingError } from "./stirling-error";

const SMALLEST = 1e-300;
const MOST_TERMS = 100_000;

/** x^a e^(−x) ÷ Γ(a + 1) for a > 0, x ≥ 0: for whole a, the Poisson probability of a where x is expected. */
export const poissonMass = (a: number, x: number): number =>
  Math.exp(-deviance(a, x) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);

/** P by its series, for x below a + 1. */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS && term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * poissonMass(a, x);
}

/** Q by its continued fraction (Lentz), for x from a + 1 on. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / SMALLEST;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const top = -n * (n - a);
    b += 2;
    d = top * d + b;
    if (Math.abs(d) < SMALLEST) d = SMALLEST;
    c = b + top / c;
    if (Math.abs(c) < SMALLEST) c = SMALLEST;
    d = 1 / d;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 3e-16) break;
  }
  return value * a * poissonMass(a, x);
}

/** Both tails of the gamma distribution with shape a at x; the smaller one keeps its full precision. */
export interface Tails {
  /** Regularised lower incomplete gamma P(a, x), between 0 and 1. */
  readonly lower: number;
  /** Q(a, x) = 1 − P(a, x). */
  readonly upper: number;
}

/** P(a, x) and Q(a, x) for a > 0 and x ≥ 0; NaN elsewhere. */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0) || !(x >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  if (x < a + 1) {
    const lower = lowerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = upperFraction(a, x);
  return { lower: 1 - upper, upper };
}
