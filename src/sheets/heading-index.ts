import headings from "./headings.json";
import { normaliseHeading, type HeadingForms } from "./heading-text";
import type { SheetKind } from "./sheet-kind";

/** A logical column a heading may stand for. Lower rank is a closer match. */
export interface Candidate {
  readonly column: string;
  readonly rank: number;
}

type Index = ReadonlyMap<string, readonly Candidate[]>;

function indexOf(columns: Readonly<Record<string, readonly string[]>>): Index {
  const index = new Map<string, Candidate[]>();
  for (const [column, texts] of Object.entries(columns)) {
    texts.forEach((text, rank) => {
      const key = normaliseHeading(text);
      const known = index.get(key) ?? [];
      if (!known.some((candidate) => candidate.column === column)) known.push({ column, rank });
      index.set(key, known);
    });
  }
  return index;
}

const INDEXES: ReadonlyMap<string, Index> = new Map(
  Object.entries(headings).map(([kind, columns]) => [kind, indexOf(columns)])
);

const LOOSER = 1000;

/** The logical columns a heading may stand for in a kind of sheet, in the order of headings.json. */
export function candidatesFor(kind: SheetKind, heading: HeadingForms): readonly Candidate[] {
  const index = INDEXES.get(kind);
  if (index === undefined || heading.exact === "") return [];
  const exact = index.get(heading.exact);
  if (exact !== undefined) return exact;
  for (const form of heading.looser) {
    const found = index.get(form);
    if (found !== undefined) {
      return found.map(({ column, rank }) => ({ column, rank: rank + LOOSER }));
    }
  }
  return [];
}
