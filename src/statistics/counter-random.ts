// Multipliers stand where they are used, as literals: engines then multiply by a constant.

/**
 * Scrambles 32 bits (Wellons' lowbias32): every input bit moves every output bit about half the time. A
 * signed number, as those are what engines keep without a box.
 */
export function scramble(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** What tells one stream of chance from another: 64 bits, in two signed numbers. */
export interface StreamKey {
  readonly first: number;
  readonly second: number;
}

/**
 * The key of a stream of one draw. The same seed, draw and stream give the same numbers wherever and in
 * whatever order they are made: chance here is a function, it has no state.
 */
export function streamKey(seed: number, draw: number, stream: number): StreamKey {
  const one = scramble(seed ^ 0x243f6a88);
  const two = scramble(one + Math.imul(draw, 0x9e3779b1));
  const first = scramble(two ^ Math.imul(stream + 1, 0x85ebca6b));
  return { first, second: scramble(first + Math.imul(stream, 0xc2b2ae35) + two) };
}

/** 32 bits of chance, as a signed number: the `number`th of a stream. */
export function chanceBits(key: StreamKey, number: number): number {
  let x = Math.imul(number, 0x9e3779b1) ^ key.first;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d) ^ key.second;
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** Between 0 and 1, never either: the middle of one of 2^32 equal steps. */
export const uniformAt = (key: StreamKey, number: number): number =>
  ((chanceBits(key, number) >>> 0) + 0.5) / 4294967296;
