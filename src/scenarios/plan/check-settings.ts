import { TENURE_BANDS } from "../tenure-bands";
import { leverSpec } from "../levers";
import type { LeverSetting, Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";

/** Why a scenario's settings cannot be applied to a state, in words; empty where they can. */
export function faultsOf(state: ProjectionState, { settings }: Scenario): string[] {
  const added = new Set(
    settings.flatMap(({ lever, cohort }) => (lever === "cohort_added" ? [cohort] : []))
  );
  return settings.flatMap((setting) => {
    const fault = faultOf(setting, state, added);
    return fault === null ? [] : [`${leverSpec(setting.lever).name}: ${fault}`];
  });
}

function faultOf(
  setting: LeverSetting,
  state: ProjectionState,
  added: ReadonlySet<string | undefined>
): string | null {
  const { bounds } = leverSpec(setting.lever);
  const { value, type, band, cohort, stage, from, to } = setting;
  if (!(value >= bounds[0] && value <= bounds[1]))
    return `${value} is not between ${bounds[0]} and ${bounds[1]}`;
  if (from !== undefined && to !== undefined && to < from) return "it ends before it begins";
  if (band !== undefined && TENURE_BANDS[band] === undefined) return `there is no band ${band}`;
  if (type !== undefined && !state.types.some((of) => of.type === type))
    return `nobody of the type ${type} is in post; there are ${state.types.map((of) => of.type).join(", ")}`;
  if (setting.lever === "cohort_added")
    return cohort === undefined || from === undefined ? "it needs a name and a month" : null;
  if (
    cohort !== undefined &&
    !added.has(cohort) &&
    !state.cohorts.some((of) => of.cohort === cohort)
  )
    return `there is no cohort ${cohort}; there are ${state.cohorts.map((of) => of.cohort).join(", ") || "none"}`;
  if (setting.lever === "conversion" && !state.pipeline.some((of) => of.stage === stage))
    return `there is no stage ${stage ?? "without a name"}; there are ${state.pipeline.map((of) => of.stage).join(", ") || "none"}`;
  if (setting.lever === "applications" && state.pipeline.length === 0)
    return "there is no pipeline";
  if (setting.lever === "mix" && type === undefined) return "it needs the type the posts become";
  return setting.lever === "posts_added" && type === undefined ? "it needs a worker type" : null;
}
