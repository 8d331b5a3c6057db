import type { Ground, LeverOffer } from "../../engine/scenarios/outlook";
import { PLAIN_WORDS } from "./plain-words";

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

/**
 * The levers by topic in whose name, group, meaning or plain words some word begins with every word typed;
 * those in the list left out. What is called so comes before what only says so in its meaning.
 */
export function foundLevers(
  { levers }: Pick<Ground, "levers">,
  wanted: string,
  taken: ReadonlySet<string>
): FoundTopic[] {
  const typed = wordsOf(wanted);
  const topics = levers.flatMap(({ topic, offers }) => {
    const found = new Map<string, FoundLever & { readonly far: boolean }>();
    for (const offer of offers) {
      if (taken.has(offer.key)) continue;
      const { id, name, words: meaning } = offer.spec;
      const called = wordsOf(`${topic} ${name} ${offer.label} ${PLAIN_WORDS[id] ?? ""}`);
      const far = !beginAll(typed, called);
      if (far && !beginAll(typed, [...called, ...wordsOf(meaning)])) continue;
      const before = found.get(id)?.groups ?? [];
      const groups = [...before, { key: offer.key, words: groupWords(offer) }];
      found.set(id, { id, name, words: meaning, groups, far });
    }
    return found.size === 0 ? [] : [{ topic, levers: nearFirst([...found.values()]) }];
  });
  return topics
    .sort((a, b) => Number(isFar(a)) - Number(isFar(b)))
    .map(({ topic, levers: found }) => ({
      topic,
      levers: found.map(({ id, name, words, groups }) => ({ id, name, words, groups })),
    }));
}

interface Far {
  readonly far: boolean;
}

const nearFirst = <L extends Far>(levers: readonly L[]): L[] =>
  [...levers].sort((a, b) => Number(a.far) - Number(b.far));

const isFar = ({ levers }: { readonly levers: readonly Far[] }): boolean =>
  levers.every(({ far }) => far);

/** The words of a text in small letters; an apostrophe stays in its word. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);

/** True where every word typed is how some word begins. */
const beginAll = (typed: readonly string[], words: readonly string[]): boolean =>
  typed.every((start) => words.some((word) => word.startsWith(start)));

/** "officers, 2 to 5 years": what stands in a label after the lever's name. */
function groupWords({ label }: LeverOffer): string {
  const at = label.indexOf(", ");
  return at < 0 ? "" : label.slice(at + 2);
}
