import { leverSpec, type LeverId } from "../../../scenarios/levers";
import type { LeverSetting } from "../../../scenarios/scenario";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { TENURE_BANDS } from "../../../scenarios/tenure-bands";
import { typeWords } from "../../../scenarios/text/type-words";
import { FAR_DAY } from "../../../units/day";
import { monthOf, shortMonth } from "../../../units/month";

/** Shorter than the lever's name where a group follows it. */
const SHORT: Partial<Record<LeverId, string>> = { cohort_fill: "Places filled" };

/** "Leaver rate, officers"; "Places filled, NC25-06 (Jan 2026)". */
export function leverLabel(
  { lever, type, band, cohort, stage }: Omit<LeverSetting, "value">,
  { cohorts }: Pick<ProjectionState, "cohorts">
): string {
  const { name, groups } = leverSpec(lever);
  const intake = cohorts.find((of) => of.cohort === cohort)?.intake ?? FAR_DAY;
  const when = intake === FAR_DAY ? "" : ` (${shortMonth(monthOf(intake))})`;
  return [
    SHORT[lever] ?? name,
    ...(type === undefined ? [] : [typeWords(type)]),
    ...(band === undefined ? [] : [TENURE_BANDS[band]?.words ?? ""]),
    ...(cohort === undefined ? [] : [`${cohort}${when}`]),
    ...(stage === undefined ? [] : [stage]),
    ...(type === undefined && band === undefined && groups.includes("type") ? ["all"] : []),
    ...(cohort === undefined && groups.includes("cohort") ? ["all intakes"] : []),
  ].join(", ");
}
