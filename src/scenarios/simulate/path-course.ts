import type { ServicePaths } from "./service-paths";
import { monthOfLeaving, type SurvivalTable } from "./survival-table";

/**
 * One path in one draw, stretch by stretch: what everybody on it has in common, worked out once. Only the
 * stretches of the path last filled in mean anything.
 */
export interface PathCourse {
  /** Shares still in post at the beginning and the end of a stretch. */
  readonly share: Float64Array;
  readonly past: Float64Array;
  /** −ln of the share at the beginning. */
  readonly waited: Float64Array;
}

export function pathCourse(paths: ServicePaths): PathCourse {
  const most = paths.first.reduce(
    (longest, from, i) => Math.max(longest, (paths.first[i + 1] ?? from) - from),
    0
  );
  const series = (): Float64Array => new Float64Array(most);
  return { share: series(), past: series(), waited: series() };
}

/** Fills the course with a path; gives the share of those on it who are there at its end. */
export function fillCourse(
  { share, past, waited }: PathCourse,
  paths: ServicePaths,
  path: number,
  { after, width, rate }: SurvivalTable
): number {
  const first = paths.first[path] as number;
  const end = paths.first[path + 1] as number;
  let left = 1;
  let wait = 0;
  for (let at = first; at < end; at++) {
    const length = paths.length[at] as number;
    const cell = paths.cell[at] as number;
    share[at - first] = left;
    waited[at - first] = wait;
    left *= after[cell * width + length] as number;
    wait += (rate[cell] as number) * length;
    past[at - first] = left;
  }
  return left;
}

/** The step in which somebody leaves whose bits of chance are above the share left at the path's end. */
export function stepOfLeaving(
  { share, past, waited }: PathCourse,
  paths: ServicePaths,
  path: number,
  survival: SurvivalTable,
  bits: number
): number {
  const u = (bits + 0.5) / TWO_32;
  let i = 0;
  while ((past[i] as number) > u) i++;
  const at = (paths.first[path] as number) + i;
  const month = monthOfLeaving(
    survival,
    paths.cell[at] as number,
    paths.length[at] as number,
    share[i] as number,
    waited[i] as number,
    bits
  );
  return (paths.step[at] as number) + month - 1;
}

const TWO_32 = 4294967296;
