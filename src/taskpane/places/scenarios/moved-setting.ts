import type { LeverSetting } from "../../../scenarios/scenario";
import type { LeverOffer } from "../../engine/scenarios/outlook";
import { outsidePast, snapped } from "../../words/scenario-lever";

/** A lever's setting at another value; inside its last three years a reason given before is no longer its own. */
export function movedSetting(
  offer: LeverOffer,
  setting: LeverSetting | null,
  value: number
): LeverSetting {
  const to = snapped(value, offer);
  const { reason, ...before }: Omit<LeverSetting, "value"> = setting ?? offer.setting;
  return {
    ...before,
    value: to,
    ...(reason !== undefined && outsidePast(to, offer) ? { reason } : {}),
  };
}
