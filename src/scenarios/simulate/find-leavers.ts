import { chanceBits, type StreamKey } from "../../statistics/counter-random";
import { waiting } from "./leaving-time";
import { stepOfLeaving, type PathCourses } from "./path-courses";

/** Who leaves, and in which step: the first `count` of both arrays. */
export interface Leavers {
  readonly person: Int32Array;
  readonly step: Int32Array;
  count: number;
}

/** `people`: how many at most. One place more is written to before it is known whether somebody leaves. */
export const noLeavers = (people: number): Leavers => ({
  person: new Int32Array(people + 1),
  step: new Int32Array(people + 1),
  count: 0,
});

/**
 * One draw's leavers among those in post at the opening; `pathOf` gives each one's path. Most stay to the
 * end, which one comparison tells, without a branch to be foretold; only the others are looked into.
 */
export function findLeavers(
  pathOf: Int32Array,
  courses: PathCourses,
  key: StreamKey,
  into: Leavers
): void {
  const { person: people, step: steps } = into;
  const { stays } = courses;
  let kept = 0;
  for (let person = 0; person < pathOf.length; person++) {
    const bits = chanceBits(key, person);
    people[kept] = person;
    steps[kept] = bits;
    kept += 1 + (((bits >>> 1) - (stays[pathOf[person] as number] as number)) >> 31);
  }
  let count = 0;
  for (let i = 0; i < kept; i++) {
    const person = people[i] as number;
    const step = stepOfLeaving(courses, pathOf[person] as number, waiting(steps[i] as number));
    if (step < 0) continue;
    people[count] = person;
    steps[count] = step;
    count++;
  }
  into.count = count;
}
