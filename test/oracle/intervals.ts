export interface Interval {
  low: number;
  high: number;
}

/** Chance of at most `count` events where `mean` are expected, term by term. */
function poissonAtMost(count: number, mean: number): number {
  let sum = 0;
  let logTerm = -mean;
  for (let i = 0; i <= count; i += 1) {
    if (i > 0) logTerm += Math.log(mean) - Math.log(i);
    sum += Math.exp(logTerm);
  }
  return sum;
}

/** The mean at which a chance that falls as the mean rises has come down to `target`. */
function whereFallsTo(target: number, chance: (mean: number) => number, ceiling: number): number {
  let below = 0;
  let above = ceiling;
  for (let step = 0; step < 200; step += 1) {
    const middle = (below + above) / 2;
    if (chance(middle) > target) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** Exact 95% limits of a Poisson mean from one count. */
export function poissonLimits(count: number): Interval {
  const ceiling = 3 * count + 20;
  const low =
    count === 0 ? 0 : whereFallsTo(0.975, (mean) => poissonAtMost(count - 1, mean), ceiling);
  const high = whereFallsTo(0.025, (mean) => poissonAtMost(count, mean), ceiling);
  return { low, high };
}

/** Wilson 95% limits of a share, in percent. */
export function wilsonPercent(hits: number, trials: number): Interval {
  const z = 1.959963984540054;
  const share = hits / trials;
  const middle = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  return { low: (100 * (middle - spread)) / scale, high: (100 * (middle + spread)) / scale };
}
