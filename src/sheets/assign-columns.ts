import { NOT_READ } from "./answers";
import { fitOf, type Fit } from "./column-fit";
import type { ColumnProfile } from "./column-profile";
import { shapeOf } from "./column-shape";
import type { Found } from "./found";
import { candidatesFor, type Candidate } from "./heading-index";
import type { HeadingForms } from "./heading-text";
import { yearInHeading, type YearColumn } from "./heading-year";
import type { SheetKind } from "./sheet-kind";
import { settleSplitName } from "./split-name";

export interface Assignment {
  /** Logical column to column of the sheet, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that mean a column another heading already has: [column of the sheet, logical column]. */
  readonly spare: readonly (readonly [number, string])[];
  /** Columns that say what year they are of, by logical column, where a heading names one. */
  readonly years: ReadonlyMap<string, readonly YearColumn[]>;
  /** How each column with a heading came to its meaning, or to none. */
  readonly found: ReadonlyMap<number, Found>;
}

export interface Looking {
  /** What a column holds; null where its rows are not to be looked at. */
  readonly profileOf?: (column: number) => ColumnProfile | null;
  /** The logical column, or "not read", that the user said a heading is; null where nothing was said. */
  readonly answerFor?: (heading: string) => string | null;
}

interface Entry {
  readonly at: number;
  readonly heading: HeadingForms;
  readonly candidates: readonly (Candidate & { readonly fit: Fit })[];
  /** True where what the column holds changed the choice. */
  readonly byContent: boolean;
  readonly empty: boolean;
}

const EMPTY_LAST = 10_000;

/**
 * Which heading is which column. What the user said comes first. A heading with one meaning takes it, the
 * closest match first; a heading with several takes the first meaning nobody else has, in the order of
 * headings.json: "Start Date" is start of service alone, and start in post beside a service date. Where the
 * cells are known, a meaning they contradict is out, and one they bear out stands before one they do not.
 */
export function assignColumns(
  kind: SheetKind,
  headings: readonly HeadingForms[],
  { profileOf = () => null, answerFor }: Looking = {}
): Assignment {
  const columns = new Map<string, number>();
  const spare: [number, string][] = [];
  const years = new Map<string, YearColumn[]>();
  const found = new Map<number, Found>();
  const entries: Entry[] = [];
  headings.forEach((heading, at) => {
    if (heading.exact === "") return;
    const says = answerFor?.(heading.text) ?? null;
    if (says !== null) {
      const means = says === NOT_READ ? null : says;
      if (means !== null) columns.set(means, at);
      found.set(at, { means, how: "answer", like: says, fit: "unsure" });
      return;
    }
    const candidates = candidatesFor(kind, heading);
    if (candidates.length === 0) {
      found.set(at, { means: null, how: "unknown", like: "", fit: "unsure" });
      return;
    }
    const entry = weighed(at, heading, candidates, profileOf(at));
    if (entry.candidates.length > 0) entries.push(entry);
    else {
      const like = candidates[0]?.column ?? "";
      found.set(at, { means: null, how: "contradicted", like, fit: "no" });
    }
  });
  const single = entries
    .filter(({ candidates }) => candidates.length === 1)
    .sort((a, b) => rankOf(a) - rankOf(b) || a.at - b.at);
  const several = entries.filter(({ candidates }) => candidates.length > 1);
  for (const entry of [...single, ...several]) {
    const { at, heading, candidates, byContent } = entry;
    const free = candidates.find((candidate) => !columns.has(candidate.column));
    const chosen = free ?? candidates[0];
    if (chosen === undefined) continue;
    const year = yearInHeading(heading.text);
    const before = years.get(chosen.column);
    if (year !== null && (free !== undefined || before !== undefined)) {
      years.set(chosen.column, [...(before ?? []), { year, column: at }]);
    }
    const { like, fit } = chosen;
    if (free !== undefined) {
      columns.set(chosen.column, at);
      const how = byContent ? "content" : chosen.how;
      found.set(at, { means: chosen.column, how, like, fit });
    } else if (year !== null && before?.every((other) => other.year !== year) === true) {
      found.set(at, { means: chosen.column, how: "year", like, fit });
    } else {
      spare.push([at, chosen.column]);
      found.set(at, { means: null, how: "second", like: chosen.column, fit });
    }
  }
  settleSplitName(kind, columns, found);
  return { columns, spare, years, found };
}

/** The meanings that the column's cells allow, those they bear out first. */
function weighed(
  at: number,
  heading: HeadingForms,
  candidates: readonly Candidate[],
  profile: ColumnProfile | null
): Entry {
  const fits = candidates.map((candidate) => ({
    ...candidate,
    fit: profile === null ? ("unsure" as const) : fitOf(shapeOf(candidate.column), profile),
  }));
  const possible = fits.filter(({ fit }) => fit !== "no");
  const likely = possible.filter(({ fit }) => fit !== "rather not");
  const left = likely.length > 0 ? likely : possible;
  const sure = left.filter(({ fit }) => fit === "yes");
  const sorted = [...sure, ...left.filter(({ fit }) => fit !== "yes")];
  return {
    at,
    heading,
    candidates: sorted,
    byContent: sorted.length > 0 && sorted[0]?.column !== candidates[0]?.column,
    empty: profile?.filled === 0,
  };
}

const rankOf = ({ candidates, empty }: Entry): number =>
  (candidates[0]?.rank ?? 0) + (empty ? EMPTY_LAST : 0);
