import { bitsAt, type StreamKey } from "../../statistics/counter-random";
import type { ServicePaths } from "./service-paths";
import { fillCourse, pathCourse, stepOfLeaving, type PathCourse } from "./path-course";
import type { SurvivalTable } from "./survival-table";

const TWO_32 = 4294967296;

/** Who leaves, and in which step: the first `count` of both arrays. */
export interface Leavers {
  readonly person: Int32Array;
  readonly step: Int32Array;
  count: number;
  readonly course: PathCourse;
}

export const noLeavers = (people: number, paths: ServicePaths): Leavers => ({
  course: pathCourse(paths),
  person: new Int32Array(people),
  step: new Int32Array(people),
  count: 0,
});

/**
 * One draw's leavers among those in post at the opening. Path p is that of people `begin[p]` up to, not
 * with, `begin[p + 1]`. Most stay to the end, which one comparison tells; only leavers are looked into.
 */
export function findLeavers(
  paths: ServicePaths,
  begin: Int32Array,
  survival: SurvivalTable,
  key: StreamKey,
  into: Leavers
): void {
  const { person: people, step: steps, course } = into;
  let count = 0;
  for (let path = 0; path < begin.length - 1; path++) {
    const left = fillCourse(course, paths, path, survival);
    const limit = left * TWO_32;
    const end = begin[path + 1] as number;
    for (let person = begin[path] as number; person < end; person++) {
      const bits = bitsAt(key, person);
      if (bits + 0.5 < limit) continue;
      people[count] = person;
      steps[count] = stepOfLeaving(course, paths, path, survival, (bits + 0.5) / TWO_32);
      count++;
    }
  }
  into.count = count;
}
