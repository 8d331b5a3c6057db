import { steadyLog } from "../../statistics/steady-log";

const INDEX_BITS = 12;
const SHIFT = 32 - INDEX_BITS;
const LN_2 = steadyLog(2);

/** −ln of the middle of each of 2,048 equal parts of 1 to 2, above index 2,048. */
const PART = Float64Array.from({ length: 1 << INDEX_BITS }, (_, i) =>
  i < 1 << (INDEX_BITS - 1) ? 0 : -steadyLog((i + 0.5) / (1 << (INDEX_BITS - 1)))
);

/** −ln of how often 2 goes into 2^32 before a number with so many leading noughts is reached. */
const NOUGHTS = Float64Array.from({ length: 33 }, (_, noughts) => (noughts + 1) * LN_2);

/**
 * −ln(bits ÷ 2^32) to a quarter of a thousandth: how far 32 bits of chance are down an exponential. Good for
 * a first guess of a month, which is then put right.
 */
export function waiting(bits: number): number {
  const noughts = Math.clz32(bits);
  return (NOUGHTS[noughts] as number) + (PART[(bits << noughts) >>> SHIFT] as number);
}
