import { leastLeft } from "./leaving-time";
import type { ServicePaths } from "./service-paths";

/**
 * Every path in one draw, as all who are on it have it in common. Within a stretch the step in which
 * somebody leaves is a straight line in the hazard he waits for: `start + pace × hazard`.
 */
export interface PathCourses {
  readonly paths: ServicePaths;
  /** Of each hazard cell: leavers per person-step, and steps to one leaver a person. */
  readonly hazard: Float64Array;
  readonly steps: Float64Array;
  /** Hazard gone by at the end of each stretch. */
  readonly until: Float64Array;
  readonly pace: Float64Array;
  readonly start: Float64Array;
  /** Hazard gone by at the end of each path. */
  readonly whole: Float64Array;
  /** Of each path: whoever has fewer in the first 31 bits of his chance is there at its end. */
  readonly stays: Int32Array;
}

/** Courses to be filled again for each draw. */
export function pathCourses(paths: ServicePaths): PathCourses {
  const stretches = (): Float64Array => new Float64Array(paths.cell.length);
  const many = paths.first.length - 1;
  return {
    paths,
    hazard: new Float64Array(paths.cells),
    steps: new Float64Array(paths.cells),
    until: stretches(),
    pace: stretches(),
    start: stretches(),
    whole: new Float64Array(many),
    stays: new Int32Array(many),
  };
}

/** Fills the courses from the hazards of their cells. */
export function fillCourses(courses: PathCourses): void {
  const { paths, hazard, steps, until, pace, start, whole, stays } = courses;
  const { first, cell, step, length } = paths;
  for (let of = 0; of < hazard.length; of++) steps[of] = 1 / (hazard[of] as number);
  let at = 0;
  for (let path = 0; path < whole.length; path++) {
    const end = first[path + 1] as number;
    let gone = 0;
    for (; at < end; at++) {
      const of = cell[at] as number;
      const each = steps[of] as number;
      pace[at] = each;
      start[at] = (step[at] as number) - gone * each;
      gone += (hazard[of] as number) * (length[at] as number);
      until[at] = gone;
    }
    whole[path] = gone;
    stays[path] = leastLeft(gone);
  }
}

/** The step in which somebody on a path leaves who waits for so much hazard; −1: he is there at the end. */
export function stepOfLeaving(courses: PathCourses, path: number, wait: number): number {
  const { until, pace, start } = courses;
  if (wait >= (courses.whole[path] as number)) return -1;
  let at = courses.paths.first[path] as number;
  while ((until[at] as number) <= wait) at++;
  return ((start[at] as number) + wait * (pace[at] as number)) | 0;
}
