import type { WorkerType } from "./post";

/** Years of service and how readily people leave up to then; the last row goes on. */
const OFFICERS = [
  [1, 0.08],
  [2, 0.065],
  [5, 0.05],
  [10, 0.035],
  [25, 0.02],
  [29, 0.06],
  [30, 0.15],
  [31, 0.8],
  [Infinity, 1.6],
] as const;
const OTHERS = [
  [1, 0.22],
  [2, 0.18],
  [5, 0.13],
  [10, 0.09],
  [25, 0.06],
  [Infinity, 0.25],
] as const;

/** How readily someone of this much service leaves, against the others: sets who goes, not how many. */
export function leavingWeight(type: WorkerType, years: number): number {
  const bands = type === "Police Officer" ? OFFICERS : OTHERS;
  return bands.find(([to]) => years < to)?.[1] ?? 0;
}
