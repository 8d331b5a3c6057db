import { firstDayOf, lastDayOf, monthOf, type Month } from "../../units/month";
import type { Day } from "../../units/day";
import { chancesOfStart } from "../cohort-fill";
import type { LeverSetting } from "../scenario";
import type { CohortState, ProjectionState } from "../state/projection-state";
import { typeOfRoute } from "../state/cohort-state";
import { inForce } from "./in-force";
import type { PlannedCohort, PlannedStage } from "./plan";

const MIDDLE_OF_MONTH = 14;

/** The cohorts with the levers moved, in order of date. */
export function planCohorts(
  state: ProjectionState,
  settings: readonly LeverSetting[],
  stepOf: (month: Month) => number
): PlannedCohort[] {
  const added = settings.flatMap((setting): CohortState[] => {
    if (setting.lever !== "cohort_added" || setting.from === undefined) return [];
    const route = setting.route ?? "";
    const type = setting.type ?? typeOfRoute(route);
    // The pipeline is of officers; where there is none nobody is waited for.
    const certain = type !== "Police officer" || state.pipeline.length === 0;
    return [
      {
        cohort: setting.cohort ?? "",
        route,
        type,
        // One of the opening's own month is still to come.
        intake: Math.max(firstDayOf(setting.from) + MIDDLE_OF_MONTH, state.opening + 1),
        places: setting.value,
        confirmed: certain ? setting.value : 0,
      },
    ];
  });
  const planned = [...state.cohorts, ...added].map((cohort): PlannedCohort => {
    const own = settings.filter((of) => of.cohort === undefined || of.cohort === cohort.cohort);
    const last = (lever: LeverSetting["lever"]): number | null =>
      own.reduce<number | null>((value, of) => (of.lever === lever ? of.value : value), null);
    // What has begun is people by now: its places are no longer anybody's to move.
    if (cohort.intake <= state.opening)
      return { ...cohort, seats: cohort.places, step: -1, loss: 0 };
    const moved = last("cohort_month");
    const intake = moved === null ? cohort.intake : inMonth(cohort.intake, moved);
    const places = last("cohort_places") ?? cohort.places;
    return {
      ...cohort,
      intake,
      step: stepOf(monthOf(intake)),
      places: Math.round(places * (last("cohort_fill") ?? 1)),
      seats: Math.round(places),
      loss: inForce(own, "intake_loss", monthOf(intake)) ?? 0,
    };
  });
  return planned.sort((a, b) => a.intake - b.intake);
}

/** The same day of another month, or its last. */
const inMonth = (day: Day, month: Month): Day =>
  Math.min(lastDayOf(month), firstDayOf(month) + day - firstDayOf(monthOf(day)));

/** The pipeline with conversions and applications moved. */
export function planPipeline(
  state: ProjectionState,
  settings: readonly LeverSetting[]
): PlannedStage[] {
  const stages = state.pipeline.map((stage, i) => {
    let { candidates, conversion } = stage;
    for (const { lever, value, stage: name } of settings) {
      if (lever === "conversion" && name === stage.stage) conversion = value;
      if (lever === "applications" && i === 0) candidates += value;
    }
    return { ...stage, candidates, conversion };
  });
  const chances = chancesOfStart(stages.map(({ conversion }) => conversion));
  return stages.map((stage, i) => ({
    ...stage,
    ready: state.opening + stage.daysToStart,
    chance: chances[i] ?? Number.NaN,
  }));
}
