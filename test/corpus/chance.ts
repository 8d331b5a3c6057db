/** Chance that is the same every time for the same seed (xorshift of 32 bits, spread by a multiplication). */
export interface Chance {
  /** At least 0, below 1. */
  readonly share: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
  /** So many different items, in their own order. */
  readonly some: <T>(items: readonly T[], count: number) => T[];
}

export function chance(seed: number): Chance {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 1;
  const share = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (Math.imul(state, 0x85ebca6b) >>> 0) / 4294967296;
  };
  for (let i = 0; i < 8; i += 1) share();
  const whole = (low: number, high: number): number => low + Math.floor(share() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[whole(0, from.length - 1)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  };
  const shuffled = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, place: share() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  const some = <T>(items: readonly T[], count: number): T[] => {
    const kept = new Set(shuffled(items.map((_, i) => i)).slice(0, count));
    return items.filter((_, i) => kept.has(i));
  };
  return { share, whole, pick, shuffled, some };
}
