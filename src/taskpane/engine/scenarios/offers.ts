import {
  LEVER_TOPICS,
  LEVERS,
  leverSpec,
  type LeverId,
  type LeverSpec,
} from "../../../scenarios/levers";
import type { LeverSetting } from "../../../scenarios/scenario";
import { rangeOf } from "../../../scenarios/sensitivity";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { BAND_OF, TENURE_BANDS } from "../../../scenarios/tenure-bands";
import type { Month } from "../../../units/month";
import { settingKey } from "./setting-key";
import { leverLabel } from "./lever-label";
import type { LeverOffer } from "./outlook";
import { presentValues } from "./present-value";
import { sliderOf, type Slider } from "./slider";

type Group = Omit<LeverSetting, "value" | "reason">;

/** Every lever for every group it can be moved for in a state, in the order of the list of levers. */
export function offersOf(state: ProjectionState): LeverOffer[] {
  const present = presentValues(state);
  return LEVERS.flatMap(({ id }) => groupsOf(id, state)).map((setting): LeverOffer => {
    const spec = leverSpec(setting.lever);
    const value = present(setting);
    const range = rangeOf(state, setting);
    const past = range?.low == null ? null : range;
    return {
      key: settingKey(setting),
      spec,
      setting,
      label: leverLabel(setting, state),
      present: value,
      ...notPast(sliderOf(spec, value, past, sizeOf(setting, state)), spec, state.first),
      past,
      unknown:
        past !== null
          ? ""
          : setting.band !== undefined
            ? BY_BAND
            : (range?.evidence ?? rangeOf(state, { lever: spec.id })?.evidence ?? NOT_KNOWN),
    };
  });
}

/** An intake can be put off or brought forward, but not to before the first month projected. */
const notPast = (slider: Slider, { unit }: LeverSpec, first: Month): Slider =>
  unit === "month" ? { ...slider, low: Math.max(slider.low, first) } : slider;

const NOT_KNOWN = "not in the sheets";
const BY_BAND = "ranges are worked out for all lengths of service together, not for one";

/** By topic, topics without an offer left out. */
export const byTopic = (
  offers: readonly LeverOffer[]
): { readonly topic: string; readonly offers: readonly LeverOffer[] }[] =>
  LEVER_TOPICS.map((topic) => ({
    topic,
    offers: offers.filter(({ spec }) => spec.topic === topic),
  })).filter((of) => of.offers.length > 0);

function groupsOf(lever: LeverId, state: ProjectionState): Group[] {
  const types = state.types.map(({ type }): Group => ({ lever, type }));
  const everybody: Group[] = types.length > 1 ? [{ lever }, ...types] : [{ lever }];
  const coming = state.cohorts
    .filter(({ intake }) => intake > state.opening)
    .map(({ cohort }): Group => ({ lever, cohort }));
  switch (lever) {
    case "leaver_rate":
    case "voluntary_rate":
    case "voluntary_kept":
      return [...everybody, ...bandGroups(lever, state)];
    case "time_to_fill": {
      const refilled = state.types.filter(({ filledBy }) => filledBy === "refill");
      if (refilled.length <= 1) return refilled.map(({ type }) => ({ lever, type }));
      return [{ lever }, ...refilled.map(({ type }): Group => ({ lever, type }))];
    }
    case "cohort_places":
    case "cohort_fill":
    case "cohort_month":
      return coming;
    case "intake_loss":
      return coming.length > 1 ? [{ lever }, ...coming] : coming;
    case "cohort_added":
      return coming.length === 0 ? [] : [{ ...addedCohort(state), lever }];
    case "conversion":
      return state.pipeline.map(({ stage }) => ({ lever, stage }));
    case "applications":
      return state.pipeline.length === 0 ? [] : [{ lever }];
    case "pay_award":
      return everybody.map((group) => ({ ...group, from: nextAward(state.first) }));
    case "posts_added":
      return types.map((group) => ({ ...group, from: state.first }));
    case "mix":
      return officersOf(state) === 0
        ? []
        : types
            .filter(({ type }) => type !== OFFICER)
            .map((group) => ({ ...group, from: state.first }));
    case "police_pension_rate":
      return officersOf(state) === 0 ? [] : [{ lever }];
    default:
      return leverSpec(lever).groups.includes("type") ? everybody : [{ lever }];
  }
}

const OFFICER = "Police officer";
const officersOf = ({ types }: ProjectionState): number =>
  types.find(({ type }) => type === OFFICER)?.tenure.length ?? 0;

/** Bands of service in which anybody of the type is. */
const bandGroups = (lever: LeverId, { types }: ProjectionState): Group[] =>
  types.flatMap(({ type, tenure }) => {
    const held = new Set(Array.from(tenure, (months) => BAND_OF[months] ?? 0));
    return TENURE_BANDS.flatMap((_, band): Group[] =>
      held.has(band) ? [{ lever, ...(types.length > 1 ? { type } : {}), band }] : []
    );
  });

const AUGUST = 7;

/** Awards are due on 1 September (M-D9). */
const nextAward = (first: Month): Month => first + ((((AUGUST + 1 - first) % 12) + 12) % 12);

/** A further intake like the last one planned, three months after the opening. */
function addedCohort({ cohorts, first }: ProjectionState): Omit<Group, "lever"> {
  const taken = new Set(cohorts.map(({ cohort }) => cohort));
  let name = "New intake";
  for (let number = 2; taken.has(name); number++) name = `New intake ${number}`;
  return { cohort: name, route: cohorts.at(-1)?.route ?? "", from: first + 3 };
}

/** About how much there is to move. */
function sizeOf({ lever, type }: Group, state: ProjectionState): number {
  const people = state.types
    .filter((of) => type === undefined || of.type === type)
    .reduce((sum, { tenure }) => sum + tenure.length, 0);
  switch (lever) {
    case "posts_added":
      return people / 10;
    case "mix":
      return officersOf(state) / 10;
    case "applications":
      return 2 * (state.pipeline[0]?.candidates ?? 50);
    case "cohort_added":
      return Math.max(...state.cohorts.map(({ places }) => places), 20);
    case "pay_award":
    case "increments":
      return 0.1;
    case "intake_loss":
      return 0.3;
    case "training_budget":
      return 2 * (state.money.trainingForecast ?? 50_000);
    case "vacancy_factor":
      return 0.1;
    default:
      return 1;
  }
}
