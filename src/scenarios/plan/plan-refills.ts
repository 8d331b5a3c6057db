import { FAR_DAY } from "../../units/day";
import { monthOf, type Month } from "../../units/month";
import type { LeverSetting } from "../scenario";
import type { ProjectionState, TypeState } from "../state/projection-state";
import { inForce } from "./in-force";
import type { ListedFill, TypePlan } from "./plan";

type Refills = Pick<
  TypePlan,
  "fillMonths" | "startsIn" | "added" | "deleted" | "postsFte" | "listed"
>;

/** How a type's posts fall vacant and are filled, with the levers moved. */
export function planRefills(
  state: ProjectionState,
  type: TypeState,
  settings: readonly LeverSetting[],
  months: readonly Month[]
): Refills {
  const steps = months.length;
  const first = months[0] ?? 0;
  const refills = {
    fillMonths: Float64Array.from(
      months,
      (month) => inForce(settings, "time_to_fill", month, type.type) ?? type.timeToFill.months
    ),
    startsIn: new Int32Array(steps),
    added: new Int32Array(steps),
    deleted: new Int32Array(steps),
    postsFte: new Float64Array(steps),
  };
  // From the end back: a start due in a frozen month waits for the next month that is not.
  let next = steps;
  for (let step = steps - 1; step >= 0; step--) {
    // Intakes are not frozen.
    const frozen = (inForce(settings, "freeze", months[step] ?? 0, type.type) ?? 0) >= 0.5;
    if (!frozen || type.filledBy === "cohorts") next = step;
    refills.startsIn[step] = next;
  }
  for (const setting of settings) {
    const posts = postsMoved(setting, type.type);
    const at = Math.max(0, (setting.from ?? first) - first);
    if (posts === 0 || at >= steps) continue;
    const of = posts > 0 ? refills.added : refills.deleted;
    of[at] = (of[at] ?? 0) + Math.abs(posts);
    for (let step = at; step < steps; step++)
      refills.postsFte[step] = (refills.postsFte[step] ?? 0) + posts * type.joinerFte;
  }
  return { ...refills, listed: listedFills(state, type.type, refills.startsIn, first) };
}

/** Whole posts of the type that a setting adds; below 0: deletes. */
export function postsMoved({ lever, value, type: of }: LeverSetting, type: string): number {
  if (lever === "posts_added") return of === undefined || of === type ? Math.round(value) : 0;
  if (lever !== "mix") return 0;
  return (
    (of === type ? Math.round(value) : 0) - (type === "Police officer" ? Math.round(value) : 0)
  );
}

function listedFills(
  state: ProjectionState,
  type: string,
  startsIn: Int32Array,
  first: Month
): ListedFill[] {
  return state.vacancies.flatMap((vacancy, at): ListedFill[] => {
    const { expectedStart, fte } = vacancy;
    if (vacancy.type !== type || expectedStart <= state.opening || Number.isNaN(fte)) return [];
    const due = expectedStart >= FAR_DAY ? startsIn.length : monthOf(expectedStart) - first;
    return [{ vacancy: at, step: startsIn[due] ?? startsIn.length, fte }];
  });
}
