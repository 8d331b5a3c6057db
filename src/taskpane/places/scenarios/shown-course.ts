import type { Band, Course, CoursePath, Ground } from "../../engine/scenarios/outlook";
import type { ScenariosState } from "../../session/scenarios-state";

/** The course that is shown, and its band as far as it has come. */
export interface ShownCourse {
  readonly course: Course;
  readonly path: CoursePath;
  readonly fan: Band["courses"][number] | null;
}

/** The chosen course, or the first that there is; null before there is any. */
export function shownCourse(state: ScenariosState, ground: Ground): ShownCourse | null {
  const { outlook, band } = state;
  const path = outlook?.courses.find(({ id }) => id === state.course) ?? outlook?.courses[0];
  const course = ground.courses.find(({ id }) => id === path?.id);
  if (path === undefined || course === undefined) return null;
  const fan = band?.courses.find(({ id }) => id === course.id) ?? null;
  return { course, path, fan: fan?.low.length === path.scenario.length ? fan : null };
}
