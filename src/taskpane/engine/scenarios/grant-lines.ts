import type { Projection } from "../../../scenarios/projection";
import { grantLost } from "../../../scenarios/solve/grant";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { longDay } from "../../../units/day";
import { lastDayOf } from "../../../units/month";

/** What a shortfall costs at each checkpoint, at the officers projected (M-G6); none where no rule is given. */
export function grantLines(
  { grant, grantWords }: Pick<ProjectionState, "grant" | "grantWords">,
  { uplift, months }: Pick<Projection, "uplift" | "months">
): string[] {
  if (grant === null || uplift === null) return [];
  const lines = uplift.checkpoints.map((step) => {
    const short = Math.round(uplift.gap[step] ?? 0);
    const day = longDay(lastDayOf(months[step] ?? 0));
    if (short <= 0) return `${day}: the target is met and no grant is lost.`;
    const pounds = Math.round(grantLost(grant, short)).toLocaleString("en-GB");
    return `${day}: ${short.toLocaleString("en-GB")} officers short would cost £${pounds} of grant.`;
  });
  return lines.length === 0 ? [] : [...lines, `How grant is lost: ${grantWords}.`];
}
