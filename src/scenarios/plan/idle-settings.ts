import { financialYearOf, yearPeriod } from "../../units/financial-year";
import { monthOf, shortMonth, type Month } from "../../units/month";
import { leverSpec, type LeverId } from "../levers";
import type { LeverSetting } from "../scenario";
import type { ProjectionState } from "../state/projection-state";

/** A setting that moves nothing in the months projected, and why, in words. */
export interface IdleSetting {
  readonly setting: LeverSetting;
  readonly why: string;
}

/** The month the financial year of the opening begins in: pounds are of the whole year. */
export const yearStart = ({ opening }: Pick<ProjectionState, "opening">): Month =>
  monthOf(yearPeriod(financialYearOf(opening + 1)).from);

/** Settings wholly outside the months projected, and those of intakes that do not start in them. */
export function idleSettings(
  state: ProjectionState,
  settings: readonly LeverSetting[],
  months: number
): IdleSetting[] {
  const last = state.first + months - 1;
  return settings.flatMap((setting): IdleSetting[] => {
    const why = whyDated(state, setting, last) ?? whyOfIntake(state, settings, setting, last);
    return why === null ? [] : [{ setting, why }];
  });
}

/** Levers without an end whose setting begins in its month. */
const FROM_ON: ReadonlySet<LeverId> = new Set(["pay_award", "posts_added", "mix", "cohort_added"]);

function whyDated(
  state: ProjectionState,
  { lever, from, to }: LeverSetting,
  last: Month
): string | null {
  const { spans, topic } = leverSpec(lever);
  if (from !== undefined && from > last && (spans || FROM_ON.has(lever)))
    return `it begins in ${shortMonth(from)}, after the last of them, ${shortMonth(last)}`;
  // A dated rate of pay holds in the months of the year that are past, too.
  const start = topic === "Pay and rates" && from !== undefined ? yearStart(state) : state.first;
  return spans && to !== undefined && to < start
    ? `it ends in ${shortMonth(to)}, before the first of them, ${shortMonth(start)}`
    : null;
}

const OF_INTAKES: ReadonlySet<LeverId> = new Set([
  "cohort_places",
  "cohort_month",
  "cohort_fill",
  "intake_loss",
]);

function whyOfIntake(
  { cohorts, opening }: ProjectionState,
  settings: readonly LeverSetting[],
  { lever, cohort, value }: LeverSetting,
  last: Month
): string | null {
  const found = cohorts.find((of) => of.cohort === cohort);
  if (found === undefined || !OF_INTAKES.has(lever)) return null;
  if (found.intake <= opening) return `${found.cohort} has begun, its people are in post`;
  const planned = monthOf(found.intake);
  const moved = settings.reduce(
    (month, of) => (of.lever === "cohort_month" && of.cohort === cohort ? of.value : month),
    planned
  );
  const starts = lever === "cohort_month" ? Math.min(planned, value) : moved;
  return starts > last
    ? `${found.cohort} starts in ${shortMonth(lever === "cohort_month" ? value : moved)}, after the last of them, ${shortMonth(last)}`
    : null;
}
