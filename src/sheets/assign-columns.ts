import { candidatesFor, type Candidate } from "./heading-index";
import type { HeadingForms } from "./heading-text";
import type { SheetKind } from "./sheet-kind";

export interface Assignment {
  /** Logical column to column of the sheet, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that mean a column another heading already has: [column of the sheet, logical column]. */
  readonly spare: readonly (readonly [number, string])[];
}

/**
 * Which heading is which column. A heading with one meaning takes it, the closest match first; a
 * heading with several takes the first meaning nobody else has, in the order of headings.json:
 * "Start Date" is start of service alone, and start in post beside a service date.
 */
export function assignColumns(kind: SheetKind, headings: readonly HeadingForms[]): Assignment {
  const columns = new Map<string, number>();
  const spare: [number, string][] = [];
  const found = headings
    .map((heading, at) => ({ at, candidates: candidatesFor(kind, heading) }))
    .filter((entry) => entry.candidates.length > 0);
  const single = found
    .filter((entry) => entry.candidates.length === 1)
    .sort((a, b) => rankOf(a.candidates) - rankOf(b.candidates) || a.at - b.at);
  const several = found.filter((entry) => entry.candidates.length > 1);
  for (const { at, candidates } of [...single, ...several]) {
    const free = candidates.find((candidate) => !columns.has(candidate.column));
    if (free !== undefined) columns.set(free.column, at);
    else spare.push([at, candidates[0]?.column ?? ""]);
  }
  return { columns, spare };
}

const rankOf = (candidates: readonly Candidate[]): number => candidates[0]?.rank ?? 0;
