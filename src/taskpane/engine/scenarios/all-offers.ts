import type { Ground, LeverOffer } from "./outlook";

/** Every lever that can be moved, each once. */
export function allOffers({ near, levers }: Pick<Ground, "near" | "levers">): LeverOffer[] {
  const offers = new Map<string, LeverOffer>();
  for (const offer of [...levers.flatMap((topic) => topic.offers), ...near])
    offers.set(offer.key, offer);
  return [...offers.values()];
}

/** The offer that a setting's key is of; null where there is none. */
export function offerOf(
  ground: Pick<Ground, "near" | "levers"> | null,
  key: string
): LeverOffer | null {
  const of = key.replace(/#\d+$/, "");
  return ground === null ? null : (allOffers(ground).find((offer) => offer.key === of) ?? null);
}
