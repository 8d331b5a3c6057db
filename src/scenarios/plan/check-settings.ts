import { TENURE_BANDS } from "../tenure-bands";
import { longDay } from "../../units/day";
import { shortMonth } from "../../units/month";
import { leverSpec, type LeverSpec } from "../levers";
import { typeWords } from "../text/type-words";
import { valueText } from "../text/value-text";
import type { LeverSetting, Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { yearStart } from "./idle-settings";

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
  const { bounds, unit } = leverSpec(setting.lever);
  const { value, type, band, cohort, stage, from, to } = setting;
  if (!(value >= bounds[0] && value <= bounds[1]))
    return `${valueText(value, unit)} is not between ${valueText(bounds[0], unit)} and ${valueText(bounds[1], unit)}`;
  if (WHOLE.has(unit) && !Number.isInteger(value))
    return `${valueText(value, unit)} is no whole number: people and posts come whole`;
  if (from !== undefined && to !== undefined && to < from) return "it ends before it begins";
  if (band !== undefined && TENURE_BANDS[band] === undefined) return `there is no band ${band}`;
  if (type !== undefined && !state.types.some((of) => of.type === type))
    return `nobody of the type ${type} is in post; there are ${state.types.map((of) => of.type).join(", ")}`;
  const past = pastFault(setting, state);
  if (past !== null) return past;
  if (setting.lever === "cohort_added")
    return cohort === undefined || from === undefined ? "it needs a name and a month" : null;
  if (
    cohort !== undefined &&
    !added.has(cohort) &&
    !state.cohorts.some((of) => of.cohort === cohort)
  )
    return state.cohorts.length === 0
      ? `there is no intake ${cohort}, for the workbook has no sheet of intakes`
      : `there is no cohort ${cohort}; there are ${state.cohorts.map((of) => of.cohort).join(", ")}`;
  if (setting.lever === "conversion" && !state.pipeline.some((of) => of.stage === stage))
    return `there is no stage ${stage ?? "without a name"}; there are ${state.pipeline.map((of) => of.stage).join(", ") || "none"}`;
  if (setting.lever === "applications" && state.pipeline.length === 0)
    return "there is no pipeline";
  if (setting.lever === "cohort_month" && value < state.first)
    return `${shortMonth(value)} is past: the first month projected is ${shortMonth(state.first)}`;
  if (setting.lever === "freeze" && state.types.some(byIntakes(type)))
    return `${typeWords(type ?? null)} come by intakes, which a freeze does not stop: move the cohorts’ places or months`;
  if (setting.lever === "time_to_fill" && state.types.some(byIntakes(type)))
    return `${typeWords(type ?? null)} come by intakes, whose posts wait for no time to fill: move the cohorts’ places or months`;
  if (setting.lever === "mix" && (type === undefined || type === "Police officer"))
    return "it needs the worker type, other than officers, that the posts become";
  return setting.lever === "posts_added" && type === undefined ? "it needs a worker type" : null;
}

const WHOLE: ReadonlySet<LeverSpec["unit"]> = new Set(["people", "posts"]);

/** Why what happens once cannot have happened before the projection; null where it does not. */
function pastFault({ lever, from }: LeverSetting, state: ProjectionState): string | null {
  if (from === undefined || from >= state.first) return null;
  const projected = `give a month from ${shortMonth(state.first)} on, the first one projected`;
  switch (lever) {
    case "pay_award":
      return from >= yearStart(state)
        ? null
        : `salaries as at ${longDay(state.opening)} hold an award of ${shortMonth(from)} already: give a month from ${shortMonth(yearStart(state))} on`;
    case "posts_added":
    case "mix":
      return `${shortMonth(from)} is past, and its posts are in the establishment already: ${projected}`;
    case "cohort_added":
      return `${shortMonth(from)} is past, and who came then is in post already: ${projected}`;
    default:
      return null;
  }
}

/** True of the type asked for where cohorts fill it. */
const byIntakes =
  (type: string | undefined) =>
  (of: ProjectionState["types"][number]): boolean =>
    of.type === type && of.filledBy === "cohorts";
