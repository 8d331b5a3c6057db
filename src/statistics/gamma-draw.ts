import { uniformAt, type StreamKey } from "./counter-random";
import { steadyExp } from "./steady-exp";
import { steadyLog } from "./steady-log";
import { steadyNormalQuantile } from "./steady-normal-quantile";

/** More tries than Marsaglia and Tsang's method is ever seen to need: one in 20 tries is refused at worst. */
const TRIES = 60;

/**
 * One number from the gamma distribution with this shape and scale 1 (Marsaglia and Tsang 2000, exact),
 * from a stream of its own. Mean and variance are the shape. 0 where the shape is 0.
 */
export function gammaDraw(shape: number, key: StreamKey): number {
  if (!(shape > 0)) return 0;
  const raised = shape < 1 ? shape + 1 : shape;
  const d = raised - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  let drawn = d;
  for (let at = 0; at < TRIES; at++) {
    const x = steadyNormalQuantile(uniformAt(key, 2 * at + 1));
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniformAt(key, 2 * at + 2);
    const square = x * x;
    // Their squeeze: where it holds the exact test does, and it holds nearly always.
    const squeezed = u < 1 - 0.0331 * square * square;
    if (!squeezed && steadyLog(u) > 0.5 * square + d - d * v + d * steadyLog(v)) continue;
    drawn = d * v;
    break;
  }
  return shape < 1 ? drawn * steadyExp(steadyLog(uniformAt(key, 0)) / shape) : drawn;
}

/** One number from the beta distribution: a share seen `a` times for and `b` times against. */
export function betaDraw(a: number, b: number, forKey: StreamKey, againstKey: StreamKey): number {
  const yes = gammaDraw(a, forKey);
  const no = gammaDraw(b, againstKey);
  return yes + no > 0 ? yes / (yes + no) : a / (a + b);
}
