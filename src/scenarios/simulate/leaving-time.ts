import { steadyExp } from "../../statistics/steady-exp";
import { steadyLog } from "../../statistics/steady-log";

const PARTS = 2048;
const LN_2 = steadyLog(2);

/** −ln at the edges of 2,048 equal parts of ½ to 1, above index 2,048; below it only no bits at all are. */
const EDGE = Float64Array.from(
  { length: 2 * PARTS + 1 },
  (_, i) => LN_2 - steadyLog(Math.max(1, i / PARTS))
);

/** −ln of how often 2 goes into 2^32 before a number with so many leading noughts is reached. */
const NOUGHTS = Float64Array.from({ length: 33 }, (_, noughts) => noughts * LN_2);

/**
 * −ln(bits ÷ 2^32), in straight lines between the edges: within 3e-8 of it. How far 32 bits of chance are
 * down an exponential: whoever has them leaves once as much hazard as this has gone by.
 */
export function waiting(bits: number): number {
  const noughts = Math.clz32(bits);
  const scaled = bits << noughts;
  const part = scaled >>> 20;
  const edge = EDGE[part] as number;
  return (
    (NOUGHTS[noughts] as number) +
    edge +
    ((EDGE[part + 1] as number) - edge) * ((scaled & 0xfffff) / 0x100000)
  );
}

const FINENESS = 256;

/** 2^31 ÷ e^hazard, rounded down, at every 256th of a hazard up to 22: of more than that nobody is left. */
const LEFT = Int32Array.from({ length: 22 * FINENESS }, (_, i) =>
  Math.floor(0x7fffffff * steadyExp(-(i + 1) / FINENESS))
);

/** Whoever waits out a hazard has fewer than 2^31 ÷ e^hazard in the first 31 of his bits: at least this. */
export function leastLeft(hazard: number): number {
  const part = (hazard * FINENESS) | 0;
  return part < LEFT.length ? (LEFT[part] as number) : 0;
}
