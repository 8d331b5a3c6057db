import type { Month } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import type { Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { faultsOf } from "./check-settings";
import type { Plan, TypePlan } from "./plan";
import { planCohorts, planPipeline } from "./plan-cohorts";
import { ratesIn } from "./plan-rates";
import { planRefills } from "./plan-refills";

export const MOST_MONTHS = 60;

/**
 * What a scenario makes of a state, over 1 to 60 months. An error says, lever by lever, what cannot be:
 * a value out of bounds, a cohort or a worker type that is not there.
 */
export function planOf(
  state: ProjectionState,
  scenario: Scenario,
  months: number
): Result<Plan, string> {
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    return err(`a projection is over 1 to ${MOST_MONTHS} whole months, not ${months}`);
  const faults = faultsOf(state, scenario);
  if (faults.length > 0) return err(faults.join("; "));
  const { settings } = scenario;
  const all = Array.from({ length: months }, (_, step): Month => state.first + step);
  const byMonth = sameRatesShared(state, scenario, all);
  const stepOf = (month: Month): number => {
    const step = month - state.first;
    return step >= 0 && step < months ? step : -1;
  };
  return ok({
    state,
    scenario,
    settings,
    months: all,
    shares: Float64Array.from(all, (_, step) => (step === 0 ? state.firstShare : 1)),
    cohorts: planCohorts(state, settings, stepOf),
    pipeline: planPipeline(state, settings),
    types: state.types.map((type, t): TypePlan => {
      const size = byMonth.rates[0]?.[t]?.length ?? 0;
      const annual = new Float64Array(months * size);
      all.forEach((_, step) => {
        annual.set(byMonth.rates[byMonth.epoch[step] ?? 0]?.[t] ?? [], step * size);
      });
      return {
        state: type,
        annual,
        epoch: byMonth.epoch,
        ...planRefills(state, type, settings, all),
      };
    }),
  });
}

/** Rates change only where a setting begins or ends: they are worked out once for each stretch. */
function sameRatesShared(
  state: ProjectionState,
  { settings }: Scenario,
  months: readonly Month[]
): { readonly rates: readonly Float64Array[][]; readonly epoch: Int32Array } {
  const turns = new Set(
    settings.flatMap(({ from, to }) => [
      ...(from === undefined ? [] : [from]),
      ...(to === undefined ? [] : [to + 1]),
    ])
  );
  const rates: Float64Array[][] = [];
  const epoch = Int32Array.from(months, (month, step) => {
    if (step === 0 || turns.has(month)) rates.push(ratesIn(state.types, settings, month));
    return rates.length - 1;
  });
  return { rates, epoch };
}
