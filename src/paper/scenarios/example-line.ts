import type { LeverSpec } from "../../scenarios/levers";
import type { LeverSetting } from "../../scenarios/scenario";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { settingText } from "../../scenarios/text/setting-text";
import type { Month } from "../../units/month";

const VALUES: Readonly<Partial<Record<LeverSpec["id"], number>>> = {
  leaver_rate: 0.07,
  voluntary_rate: 0.04,
  leavers_kept: 0.2,
  voluntary_kept: 0.2,
  time_to_fill: 3,
  freeze: 1,
  cohort_places: 40,
  cohort_fill: 0.9,
  cohort_added: 24,
  conversion: 0.6,
  applications: 200,
  intake_loss: 0.05,
  pay_award: 0.03,
  increments: 0.02,
  joiner_pay: 0.85,
  staff_pension_rate: 0.19,
  police_pension_rate: 0.35,
  ni_rate: 0.15,
  ni_threshold: 5000,
  vacancy_factor: 0.05,
  posts_added: 10,
  mix: 10,
  training_budget: 250_000,
};

/** A setting of a lever as it may be typed, with names that this workbook has where they are known. */
export function exampleLine(spec: LeverSpec, state: ProjectionState | null): string {
  const first: Month = state?.first ?? 2026 * 12 + 3;
  const value = spec.id === "cohort_month" ? first + 5 : (VALUES[spec.id] ?? spec.bounds[0]);
  const next = first + 2;
  const takes = (group: LeverSpec["groups"][number]): boolean => spec.groups.includes(group);
  const type = spec.id === "mix" ? staffOf(state) : (state?.types[0]?.type ?? "Police staff");
  const cohort =
    state?.cohorts.findLast(({ intake }) => intake > state.opening)?.cohort ?? "NC26-01";
  const stage = state?.pipeline[0]?.stage ?? "Applied";
  const setting: LeverSetting = {
    lever: spec.id,
    value,
    ...(takes("type") ? { type } : {}),
    ...(takes("stage") ? { stage } : {}),
    ...(spec.id === "cohort_added"
      ? { cohort: "Extra intake", from: first + 6 }
      : takes("cohort")
        ? { cohort }
        : {}),
    ...(spec.spans && !takes("cohort") ? { from: next } : {}),
    ...(spec.id === "freeze" ? { to: next + 3 } : {}),
    ...(spec.id === "pay_award" || spec.id === "posts_added" || spec.id === "mix"
      ? { from: next }
      : {}),
  };
  return settingText(setting);
}

const staffOf = (state: ProjectionState | null): string =>
  state?.types.find(({ type }) => type !== "Police officer")?.type ?? "Police staff";
