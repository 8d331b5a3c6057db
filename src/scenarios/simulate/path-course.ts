import type { ServicePaths } from "./service-paths";
import type { SurvivalTable } from "./survival-table";

/**
 * One path in one draw, stretch by stretch: what everybody on it has in common, worked out once. Only the
 * first `count` stretches are of the path.
 */
export interface PathCourse {
  count: number;
  /** Shares still in post at the beginning and the end of a stretch. */
  readonly share: Float64Array;
  readonly past: Float64Array;
  /** Months by a straight line for each share that goes, and how far the line is bent. */
  readonly scale: Float64Array;
  readonly bend: Float64Array;
}

export const pathCourse = (paths: ServicePaths): PathCourse => {
  const most = paths.first.reduce(
    (longest, from, i) => Math.max(longest, (paths.first[i + 1] ?? from) - from),
    0
  );
  const series = (): Float64Array => new Float64Array(most);
  return { count: 0, share: series(), past: series(), scale: series(), bend: series() };
};

/** Fills the course with a path; gives the share of those on it who are there at its end. */
export function fillCourse(
  { share, past, scale, bend }: PathCourse,
  paths: ServicePaths,
  path: number,
  { after, width }: SurvivalTable
): number {
  const first = paths.first[path] as number;
  const end = paths.first[path + 1] as number;
  let left = 1;
  for (let at = first; at < end; at++) {
    const length = paths.length[at] as number;
    const stays = after[(paths.cell[at] as number) * width + length] as number;
    const i = at - first;
    share[i] = left;
    scale[i] = length / (left * (1 - stays));
    bend[i] = (1 - stays) / (1 + stays);
    left *= stays;
    past[i] = left;
  }
  return left;
}

/** The step in which somebody leaves whose chance number `u` is above the share left at the path's end. */
export function stepOfLeaving(
  { share, past, scale, bend }: PathCourse,
  paths: ServicePaths,
  path: number,
  { after, width }: SurvivalTable,
  u: number
): number {
  const first = paths.first[path] as number;
  let i = 0;
  while ((past[i] as number) > u) i++;
  const at = first + i;
  const length = paths.length[at] as number;
  const row = (paths.cell[at] as number) * width;
  const from = share[i] as number;
  // An exponential is nearly a parabola within a stretch: the guess is seldom off, and is put right exactly.
  const straight = (from - u) * (scale[i] as number);
  let months = 1 + ((straight - straight * (1 - straight / length) * (bend[i] as number)) | 0);
  if (months > length) months = length;
  while (months > 1 && from * (after[row + months - 1] as number) <= u) months--;
  while (from * (after[row + months] as number) > u) months++;
  return (paths.step[at] as number) + months - 1;
}
