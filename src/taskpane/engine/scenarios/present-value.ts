import { expectedCohorts } from "../../../scenarios/expected-cohorts";
import { costRates } from "../../../scenarios/money/month-rates";
import { planOf, MOST_MONTHS } from "../../../scenarios/plan/plan-of";
import { presentRate } from "../../../scenarios/plan/plan-rates";
import { BASELINE, type LeverSetting } from "../../../scenarios/scenario";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { monthOf } from "../../../units/month";

type Group = Omit<LeverSetting, "value" | "reason">;

/** What a lever stands at for a group without a setting; null where the sheets do not say. */
export function presentValues(state: ProjectionState): (group: Group) => number | null {
  const plan = planOf(state, BASELINE, MOST_MONTHS);
  const filled = plan.ok ? expectedCohorts(plan.value) : [];
  const cohort = (name: string | undefined): (typeof filled)[number] | undefined =>
    filled.find((of) => of.cohort === name);
  return (group) => {
    switch (group.lever) {
      case "leaver_rate":
      case "voluntary_rate":
        return presentRate(state.types, { ...group, lever: group.lever });
      case "time_to_fill":
        return timeToFill(state, group.type);
      case "cohort_places":
        return cohort(group.cohort)?.places ?? null;
      case "cohort_fill": {
        const own = cohort(group.cohort);
        return own === undefined || own.places === 0 ? null : own.filled / own.places;
      }
      case "cohort_month": {
        const intake = state.cohorts.find((of) => of.cohort === group.cohort)?.intake;
        return intake === undefined ? null : monthOf(intake);
      }
      case "conversion":
        return state.pipeline.find(({ stage }) => stage === group.stage)?.conversion ?? null;
      case "staff_pension_rate":
        return state.money.staffPension;
      case "police_pension_rate":
        return rates(state)?.pension ?? null;
      case "ni_rate":
        return rates(state)?.niRate ?? null;
      case "ni_threshold":
        return rates(state)?.niThreshold ?? null;
      case "vacancy_factor":
        return state.money.vacancyFactor;
      case "training_budget":
        return state.money.trainingBudget;
      case "joiner_pay":
        return 1;
      case "leavers_kept":
      case "voluntary_kept":
      case "freeze":
      case "cohort_added":
      case "applications":
      case "intake_loss":
      case "pay_award":
      case "increments":
      case "posts_added":
      case "mix":
        return 0;
    }
  };
}

const rates = ({ money, first }: ProjectionState): ReturnType<typeof costRates> =>
  costRates(money, "Police officer", first, []);

/** Of a type, or of the people of all types whose vacant posts are refilled, on average. */
function timeToFill({ types }: ProjectionState, wanted: string | undefined): number | null {
  const own = types.filter(
    ({ type, filledBy }) => filledBy === "refill" && (wanted === undefined || type === wanted)
  );
  const people = own.reduce((sum, { tenure }) => sum + tenure.length, 0);
  if (people === 0) return null;
  return (
    own.reduce((sum, { tenure, timeToFill: { months } }) => sum + tenure.length * months, 0) /
    people
  );
}
