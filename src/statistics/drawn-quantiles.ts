import { quickselect } from "./quickselect";

/** Whole numbers are counted where there are no more different ones than this. */
const MOST_COUNTS = 65_536;

/**
 * The quantiles of drawn values at shares in rising order: of each the smallest value that at least that
 * share do not exceed. Whole numbers that lie close are counted, others selected. Changes the order of
 * `values`.
 */
export function drawnQuantiles(values: Float64Array, shares: readonly number[]): number[] {
  const ranks = shares.map((share) => Math.max(0, Math.ceil(share * values.length) - 1));
  const counted = countedFrom(values);
  if (counted !== null) return ranksOf(counted, ranks);
  let from = 0;
  return ranks.map((rank) => {
    const value = quickselect(values, rank, from);
    from = rank;
    return value;
  });
}

interface Counts {
  readonly least: number;
  readonly counts: Int32Array;
}

/** How often each whole number occurs; null where some are not whole or they lie too far apart. */
function countedFrom(values: Float64Array): Counts | null {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if ((value | 0) !== value) return null;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(least <= most && most - least < MOST_COUNTS)) return null;
  const counts = new Int32Array(most - least + 1);
  for (let i = 0; i < values.length; i++) {
    const at = (values[i] as number) - least;
    counts[at] = (counts[at] as number) + 1;
  }
  return { least, counts };
}

function ranksOf({ least, counts }: Counts, ranks: readonly number[]): number[] {
  let value = 0;
  let below = counts[0] as number;
  return ranks.map((rank) => {
    while (below <= rank) below += counts[++value] as number;
    return least + value;
  });
}
