import type { LeverSetting } from "../../../scenarios/scenario";
import { allOffers } from "../../engine/scenarios/all-offers";
import type { Ground, LeverOffer } from "../../engine/scenarios/outlook";
import { settingKeys } from "../../engine/scenarios/setting-key";
import { outsidePast } from "../../words/outside-past";

/** A lever in the list: the offer it comes from, and where it is moved to. */
export interface LeverShown {
  /** The key of its setting, also where it is not moved yet. */
  readonly key: string;
  /** Null for a setting that no offer is for: it can be read and put back. */
  readonly offer: LeverOffer | null;
  readonly setting: LeverSetting | null;
}

/** The levers at hand, then those that are moved, then those that were added and are not moved yet. */
export function leversShown(
  ground: Ground,
  settings: readonly LeverSetting[],
  added: readonly string[]
): LeverShown[] {
  const offers = new Map(allOffers(ground).map((offer) => [offer.key, offer]));
  const keys = settingKeys(settings);
  const moved = new Map(keys.map((key, i) => [key, settings[i] ?? null]));
  const near = ground.near.map(({ key }) => key);
  const order = [...new Set([...near, ...keys, ...added])];
  return order.map((key) => ({
    key,
    offer: offers.get(key.replace(/#\d+$/, "")) ?? null,
    setting: moved.get(key) ?? null,
  }));
}

/** Moved levers that lie outside their last three years and have no reason yet. */
export const unexplained = (levers: readonly LeverShown[]): LeverShown[] =>
  levers.filter(
    ({ offer, setting }) =>
      offer !== null &&
      setting !== null &&
      outsidePast(setting.value, offer) &&
      (setting.reason ?? "").trim() === ""
  );

/** The id of a lever's parts in the page. */
export const leverId = (key: string): string => `lever-${key.replace(/[^A-Za-z0-9]+/g, "-")}`;
