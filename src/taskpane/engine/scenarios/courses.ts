import type { Projection } from "../../../scenarios/projection";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { mainTarget } from "../../../scenarios/study/main-target";
import { typeWords } from "../../../scenarios/text/type-words";
import type { Course, CoursePath } from "./outlook";

export const OFFICER = "Police officer";

/** What can be pictured of a state, what it is first held against first. */
export function coursesOf(state: ProjectionState, months: number, pounds: boolean): Course[] {
  const types = state.types.map(({ type }) => type);
  const heads = (id: string, words: string): Course => ({
    id,
    name: `${words.charAt(0).toUpperCase()}${words.slice(1)} in post`,
    unit: "head",
  });
  const courses: Course[] = [
    ...(types.includes(OFFICER) ? [heads("officers", typeWords(OFFICER))] : []),
    heads("all", "everybody"),
    ...(types.length > 1
      ? types
          .filter((type) => type !== OFFICER)
          .map((type) => heads(`type:${type}`, typeWords(type)))
      : []),
    ...(pounds ? [{ id: "surplus", name: "Surplus by month", unit: "GBP" } as const] : []),
  ];
  const first = mainTarget(state, months)?.figure.kind === "surplus" ? "surplus" : courses[0]?.id;
  return courses.sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** The worker type of a course; null for that of all, undefined for one that is not of people. */
export const typeOfCourse = (id: string): string | null | undefined => {
  if (id === "officers") return OFFICER;
  if (id === "all") return null;
  return id.startsWith("type:") ? id.slice("type:".length) : undefined;
};

/** One number a month projected. */
function seriesOf({ types, money, months }: Projection, id: string): Float64Array {
  const type = typeOfCourse(id);
  if (type === undefined)
    return money.surplus.slice(Math.max(0, money.surplus.length - months.length));
  return Float64Array.from(months, (_, step) =>
    types.reduce(
      (sum, path) => (type === null || path.type === type ? sum + (path.heads[step] ?? 0) : sum),
      0
    )
  );
}

/** What a course stood at before the first month. */
function openingOf({ types, money, months }: Projection, id: string): number {
  const type = typeOfCourse(id);
  if (type === undefined) {
    const before = money.surplus.length - months.length;
    return money.surplus[Math.max(0, before - 1)] ?? 0;
  }
  return types.reduce(
    (sum, path) => (type === null || path.type === type ? sum + path.openingHeads : sum),
    0
  );
}

/** The courses of a scenario beside those without it. */
export const coursePaths = (
  courses: readonly Course[],
  state: ProjectionState,
  baseline: Projection,
  scenario: Projection
): CoursePath[] =>
  courses.map(({ id }) => ({
    id,
    opening: openingOf(scenario, id),
    baseline: seriesOf(baseline, id),
    scenario: seriesOf(scenario, id),
    target: targetOf(id, state),
  }));

function targetOf(id: string, { upliftTarget }: ProjectionState): CoursePath["target"] {
  if (id === "officers" && upliftTarget !== null)
    return { value: upliftTarget, words: `uplift target ${upliftTarget.toLocaleString("en-GB")}` };
  return id === "surplus" ? { value: 0, words: "on budget" } : null;
}
