import { useId, type ReactElement } from "react";
import type { Ground } from "../../engine/scenarios/outlook";
import type { ScenarioActions } from "../../session/scenario-actions";
import type { ScenariosState } from "../../session/scenarios-state";
import { horizons } from "../../words/scenario-horizon";
import { shownCourse } from "./shown-course";

/** Which course is shown, and how far ahead. */
export function CourseChoice({
  state,
  ground,
  scenario,
}: {
  state: ScenariosState;
  ground: Ground;
  scenario: ScenarioActions;
}): ReactElement {
  const id = useId();
  const shown = shownCourse(state, ground)?.course.id ?? state.course;
  return (
    <div className="choices two">
      <div>
        <label htmlFor={`${id}-course`}>Show</label>
        <select
          id={`${id}-course`}
          value={shown}
          onChange={({ target }) => {
            scenario.course(target.value);
          }}
        >
          {ground.courses.map((course) => (
            <option key={course.id} value={course.id}>
              {course.name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-months`}>Look ahead</label>
        <select
          id={`${id}-months`}
          value={state.months}
          onChange={({ target }) => {
            scenario.months(Number(target.value));
          }}
        >
          {horizons(ground.first, ground.months, state.months).map(({ months, words }) => (
            <option key={months} value={months}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
