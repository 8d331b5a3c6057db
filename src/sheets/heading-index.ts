import headings from "./headings.json";
import { normaliseHeading, type HeadingForms } from "./heading-text";
import { cutShort, nearlySame } from "./nearly-same";
import type { SheetKind } from "./sheet-kind";

/** How a heading was matched, the closest first. */
export type MatchedHow = "exact" | "looser" | "footnote" | "nearly";

/** A logical column a heading may stand for. Lower rank is a closer match. */
export interface Candidate {
  readonly column: string;
  readonly rank: number;
  readonly how: MatchedHow;
  /** The heading Muster knows that it was matched with. */
  readonly like: string;
}

type Index = ReadonlyMap<string, readonly Candidate[]>;

function indexOf(columns: Readonly<Record<string, readonly string[]>>): Index {
  const index = new Map<string, Candidate[]>();
  for (const [column, texts] of Object.entries(columns)) {
    texts.forEach((text, rank) => {
      const key = normaliseHeading(text);
      const known = index.get(key) ?? [];
      if (!known.some((candidate) => candidate.column === column)) {
        known.push({ column, rank, how: "exact", like: text });
      }
      index.set(key, known);
    });
  }
  return index;
}

const INDEXES: ReadonlyMap<string, Index> = new Map(
  Object.entries(headings).map(([kind, columns]) => [kind, indexOf(columns)])
);

const EVERY_KEY: ReadonlySet<string> = new Set(
  [...INDEXES.values()].flatMap((index) => [...index.keys()])
);

/** Ranks are spread so that a closer sort of match always stands first. */
const BEHIND: Readonly<Record<MatchedHow, number>> = {
  exact: 0,
  looser: 1000,
  footnote: 2000,
  nearly: 3000,
};

const asMatched = (found: readonly Candidate[], how: MatchedHow): Candidate[] =>
  found.map((candidate) => ({ ...candidate, rank: candidate.rank + BEHIND[how], how }));

/** The logical columns a heading may stand for in a kind of sheet, in the order of headings.json. */
export function candidatesFor(kind: SheetKind, heading: HeadingForms): readonly Candidate[] {
  const index = INDEXES.get(kind);
  if (index === undefined || heading.exact === "") return [];
  for (const form of heading.exacts) {
    const exact = index.get(form);
    if (exact !== undefined) return exact;
  }
  for (const { form, how } of heading.looser) {
    const found = index.get(form);
    if (found !== undefined) return asMatched(found, how);
  }
  return nearlyFor(index, heading.exacts);
}

/** What is one letter away or cut short, where it can only be one column. A heading known elsewhere is no slip. */
function nearlyFor(index: Index, exacts: readonly string[]): readonly Candidate[] {
  for (const form of exacts) {
    if (EVERY_KEY.has(form)) continue;
    const found: Candidate[] = [];
    for (const [key, candidates] of index) {
      if (nearlySame(form, key) || cutShort(form, key)) found.push(...candidates);
    }
    const [first] = found;
    if (first !== undefined && found.every(({ column }) => column === first.column)) {
      return asMatched([first], "nearly");
    }
  }
  return [];
}

/** True where some kind of sheet has such a heading: exactly, or in a looser form. */
export const isKnownHeading = (heading: HeadingForms): boolean =>
  heading.exacts.some((form) => EVERY_KEY.has(form)) ||
  heading.looser.some(({ form }) => EVERY_KEY.has(form));

/** True where a text is one letter from a heading, or one cut short, of some kind of sheet. */
export const isNearlyHeading = (heading: HeadingForms): boolean =>
  heading.exacts.some((form) => {
    for (const key of EVERY_KEY) if (nearlySame(form, key) || cutShort(form, key)) return true;
    return false;
  });
