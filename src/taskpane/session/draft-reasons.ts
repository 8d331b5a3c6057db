import type { LeverSetting } from "../../scenarios/scenario";
import type { LeverOffer } from "../engine/scenarios/outlook";
import { settingKeys } from "../engine/scenarios/setting-key";
import { outsidePast } from "../words/outside-past";

/**
 * Reasons given for the levers of a draft, by the keys of their settings. They are kept while a lever
 * passes through its last three years, where none is asked for, and gone with the lever.
 */
export type Reasons = ReadonlyMap<string, string>;

export function reasonsIn(
  settings: readonly LeverSetting[],
  of: (setting: LeverSetting) => string | undefined = ({ reason }) => reason
): Reasons {
  const keys = settingKeys(settings);
  return new Map(
    settings.flatMap((setting, i): [string, string][] => {
      const reason = of(setting);
      return reason === undefined ? [] : [[keys[i] ?? "", reason]];
    })
  );
}

/** A moved lever with the reason given for it before, where it needs one and has none. */
export const withReason = (
  setting: LeverSetting,
  offer: LeverOffer | null,
  reason: string | undefined
): LeverSetting =>
  reason !== undefined &&
  setting.reason === undefined &&
  offer !== null &&
  outsidePast(setting.value, offer)
    ? { ...setting, reason }
    : setting;
