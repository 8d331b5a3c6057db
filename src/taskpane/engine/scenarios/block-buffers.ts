import type { DrawBlock } from "../../../scenarios/simulate/draw-block";

/** What is handed over with a block rather than copied. */
export const buffersOf = ({ heads, joiners, exits, newSaving }: DrawBlock): ArrayBuffer[] => [
  ...new Set([heads, joiners, exits, newSaving].map(({ buffer }) => buffer as ArrayBuffer)),
];
