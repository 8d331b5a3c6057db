import type { LeverSetting } from "../../../scenarios/scenario";
import type { LeverOffer } from "../../engine/scenarios/outlook";
import { outsidePast } from "../../words/outside-past";
import { snapped } from "../../words/scenario-lever";

/**
 * A lever's setting at another value. A reason that was asked for is not its own inside the last three
 * years; one that was given unasked stays.
 */
export function movedSetting(
  offer: LeverOffer,
  setting: LeverSetting | null,
  value: number
): LeverSetting {
  const to = snapped(value, offer);
  const { reason, ...before }: Omit<LeverSetting, "value"> = setting ?? offer.setting;
  const unasked = setting !== null && !outsidePast(setting.value, offer);
  const stays = reason !== undefined && (unasked || outsidePast(to, offer));
  return { ...before, value: to, ...(stays ? { reason } : {}) };
}
