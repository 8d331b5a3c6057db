/**
 * How many of several independent events happen, each with a chance of its own, 0 to 1: entry k is the
 * chance that exactly k do. Exact: one event after another is taken in, n² ÷ 2 steps for n of them.
 */
export function poissonBinomial(chances: ArrayLike<number>): Float64Array {
  const events = chances.length;
  const mass = new Float64Array(events + 1);
  mass[0] = 1;
  for (let i = 0; i < events; i++) {
    const chance = chances[i] as number;
    const not = 1 - chance;
    for (let k = i + 1; k > 0; k--)
      mass[k] = (mass[k] as number) * not + (mass[k - 1] as number) * chance;
    mass[0] = mass[0] * not;
  }
  return mass;
}

/** The least number that is not exceeded with a chance of at least `share`. */
export function countQuantile(mass: Float64Array, share: number): number {
  let sum = 0;
  for (let k = 0; k < mass.length; k++) {
    sum += mass[k] as number;
    // A sum of chances is short of a round share by what rounding takes.
    if (sum >= share - 1e-12) return k;
  }
  return mass.length - 1;
}
