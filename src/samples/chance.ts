/** Chance that is the same every time for the same seed. */
export interface Chance {
  /** At least 0, below 1. */
  readonly share: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** The index drawn with these weights, which add up to more than 0. */
  readonly weighted: (weights: readonly number[]) => number;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

/** Mulberry32: 32 bits of state, plenty for made-up data. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function chance(seed: number): Chance {
  const share = mulberry32(seed);
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const [first] = from;
    if (first === undefined) throw new Error("nothing to pick from");
    return from[whole(0, from.length - 1)] ?? first;
  };
  const weighted = (weights: readonly number[]): number => {
    let left = share() * weights.reduce((sum, weight) => sum + weight, 0);
    const found = weights.findIndex((weight) => (left -= weight) < 0);
    return found < 0 ? weights.length - 1 : found;
  };
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, place: share() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return { share, whole, pick, weighted, shuffled };
}
