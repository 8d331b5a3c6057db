const GOLDEN = 0x9e3779b1;
const FIRST = 0x7feb352d;
const SECOND = 0x846ca68b;

/** Scrambles 32 bits (Wellons' lowbias32): every input bit moves every output bit about half the time. */
export function scramble(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), FIRST);
  x = Math.imul(x ^ (x >>> 15), SECOND);
  return (x ^ (x >>> 16)) >>> 0;
}

/** What tells one stream of chance from another: 64 bits. */
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
  const two = scramble(one + Math.imul(draw, GOLDEN));
  const first = scramble(two ^ Math.imul(stream + 1, 0x85ebca6b));
  return { first, second: scramble(first + Math.imul(stream, 0xc2b2ae35) + two) };
}

/** 32 bits of chance, as a signed number: the `number`th of a stream. */
export function chanceBits(key: StreamKey, number: number): number {
  let x = Math.imul(number, GOLDEN) ^ key.first;
  x = Math.imul(x ^ (x >>> 16), FIRST) ^ key.second;
  x = Math.imul(x ^ (x >>> 15), SECOND);
  return x ^ (x >>> 16);
}

/** The same bits, unsigned. */
export const bitsAt = (key: StreamKey, number: number): number => chanceBits(key, number) >>> 0;

/** Between 0 and 1, never either: the middle of one of 2^32 equal steps. */
export const uniformAt = (key: StreamKey, number: number): number =>
  (bitsAt(key, number) + 0.5) / 4294967296;
