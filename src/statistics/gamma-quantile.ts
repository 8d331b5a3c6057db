import { gammaTails, poissonMass, type Tails } from "./incomplete-gamma";
import { normalQuantile } from "./normal-quantile";
import { logGamma } from "./stirling-error";

const MOST_STEPS = 200;

/** Wilson and Hilferty's cube, or the first term of the series where that is no use. */
function firstGuess(tails: Tails, a: number): number {
  const z = tails.lower < tails.upper ? normalQuantile(tails.lower) : -normalQuantile(tails.upper);
  const cube = a * (1 - 1 / (9 * a) + z / (3 * Math.sqrt(a))) ** 3;
  const small = Math.exp((Math.log(tails.lower) + logGamma(a + 1)) / a);
  return cube > 0.05 * a ? cube : Math.max(small, Number.MIN_VALUE);
}

/**
 * The x at which the gamma distribution with shape a (scale 1) has these tails: Halley's steps kept
 * inside a bracket, solved on the smaller tail. `tails` add up to 1.
 */
export function gammaQuantile(tails: Tails, a: number): number {
  if (!(a > 0) || !(tails.lower >= 0) || !(tails.upper >= 0)) return Number.NaN;
  if (tails.lower === 0) return 0;
  if (tails.upper === 0) return Infinity;
  const onLower = tails.lower < tails.upper;
  let low = 0;
  let high = Infinity;
  let x = firstGuess(tails, a);
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = gammaTails(a, x);
    const excess = onLower ? at.lower - tails.lower : tails.upper - at.upper;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = excess / ((a * poissonMass(a, x)) / x);
    const bend = 1 - Math.max(-0.9, Math.min(0.9, 0.5 * newton * ((a - 1) / x - 1)));
    let next = x - newton / bend;
    if (!(next > low && next < high)) next = high === Infinity ? x * 2 : (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}
