import type { Month } from "../../units/month";
import { monthlyHazard } from "../annual-rate";
import { inForce } from "../plan/in-force";
import type { Plan, TypePlan } from "../plan/plan";
import { rateAt } from "../project-type";
import { BAND_OF } from "../tenure-bands";

/**
 * What a joiner saves by lower basic pay than the mean of the type's posts (M-D10), pounds an FTE:
 * `[joined * steps + step]` for one who joined at the end of step `joined`, in the middle of a later step,
 * times the chance that he is still in post. Below 0 where joiners are dearer. Null: the lever is not moved.
 */
export type JoinerSaving = Float64Array | null;

/** `cheaper` gives the pounds saved in a step by an FTE paid at a share of the mean. */
export function joinerSaving(
  { settings, months, shares }: Plan,
  type: TypePlan,
  cheaper: (step: number, share: number) => number
): JoinerSaving {
  const moved = months.map((month: Month) =>
    inForce(settings, "joiner_pay", month, type.state.type)
  );
  if (moved.every((share) => share === null)) return null;
  const steps = months.length;
  const saving = new Float64Array(steps * steps);
  for (const [joined, share] of moved.entries()) {
    if (share === null) continue;
    let left = 1;
    for (let step = joined + 1; step < steps; step++) {
      const band = BAND_OF[step - joined - 1] ?? 0;
      const hazard = monthlyHazard(rateAt(type, step, band), shares[step] ?? 1);
      // Leavers go evenly over the month: half of them are in post in its middle.
      saving[joined * steps + step] = left * (1 - hazard / 2) * cheaper(step, share);
      left *= 1 - hazard;
    }
  }
  return saving;
}

/** What the joiners of a type save in one step: linear in their FTE, one number a step of joining. */
export function savedByJoiners(
  saving: Float64Array,
  joinersFte: Float64Array,
  step: number
): number {
  let sum = 0;
  for (let joined = 0; joined < step; joined++)
    sum += (joinersFte[joined] as number) * (saving[joined * joinersFte.length + step] as number);
  return sum;
}
