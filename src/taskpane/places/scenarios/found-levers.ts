import type { Ground, LeverOffer } from "../../engine/scenarios/outlook";

/** A lever that can be added, and the groups it can be added for. */
export interface FoundLever {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  readonly groups: readonly { readonly key: string; readonly words: string }[];
}

export interface FoundTopic {
  readonly topic: string;
  readonly levers: readonly FoundLever[];
}

/** The levers by topic whose name, meaning or group has every word typed; those in the list left out. */
export function foundLevers(
  { levers }: Pick<Ground, "levers">,
  wanted: string,
  taken: ReadonlySet<string>
): FoundTopic[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return levers.flatMap(({ topic, offers }): FoundTopic[] => {
    const fits = (offer: LeverOffer): boolean => {
      const text = `${topic} ${offer.spec.name} ${offer.label} ${offer.spec.words}`.toLowerCase();
      return words.every((word) => text.includes(word));
    };
    const found = new Map<string, FoundLever>();
    for (const offer of offers) {
      if (taken.has(offer.key) || !fits(offer)) continue;
      const { id, name, words: meaning } = offer.spec;
      const before = found.get(id)?.groups ?? [];
      const groups = [...before, { key: offer.key, words: groupWords(offer) }];
      found.set(id, { id, name, words: meaning, groups });
    }
    return found.size === 0 ? [] : [{ topic, levers: [...found.values()] }];
  });
}

/** "officers, 2 to 5 years": what stands in a label after the lever's name. */
function groupWords({ label }: LeverOffer): string {
  const at = label.indexOf(", ");
  return at < 0 ? "" : label.slice(at + 2);
}
