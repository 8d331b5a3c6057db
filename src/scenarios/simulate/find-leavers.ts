import { chanceBits, type StreamKey } from "../../statistics/counter-random";
import { fillCourse, pathCourse, stepOfLeaving, type PathCourse } from "./path-course";
import type { ServicePaths } from "./service-paths";
import type { SurvivalTable } from "./survival-table";

const TWO_32 = 4294967296;

/** Who leaves, and in which step: the first `count` of both arrays. */
export interface Leavers {
  readonly person: Int32Array;
  readonly step: Int32Array;
  count: number;
  readonly course: PathCourse;
}

/** `people`: how many at most. One place more is written to before it is known whether somebody leaves. */
export const noLeavers = (people: number, paths: ServicePaths): Leavers => ({
  person: new Int32Array(people + 1),
  step: new Int32Array(people + 1),
  count: 0,
  course: pathCourse(paths),
});

/**
 * One draw's leavers among those in post at the opening. Path p is that of people `begin[p]` up to, not
 * with, `begin[p + 1]`. Most stay to the end, which one comparison tells, without a branch to be foretold;
 * only leavers are looked into.
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
    const end = begin[path + 1] as number;
    const half = (left * (TWO_32 / 2)) | 0;
    const from = count;
    let kept = count;
    for (let person = begin[path] as number; person < end; person++) {
      const bits = chanceBits(key, person);
      people[kept] = person;
      steps[kept] = bits;
      kept += 1 + (((bits >>> 1) - half) >> 31);
    }
    // By then those are kept whose chance is at most two steps of 2^32 under the share left.
    for (let i = from; i < kept; i++) {
      const bits = (steps[i] as number) >>> 0;
      if (bits + 0.5 < left * TWO_32) continue;
      people[count] = people[i] as number;
      steps[count] = stepOfLeaving(course, paths, path, survival, bits);
      count++;
    }
  }
  into.count = count;
}
