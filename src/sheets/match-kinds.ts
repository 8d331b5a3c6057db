import { assignColumns, type Assignment, type Looking } from "./assign-columns";
import type { HeadingForms } from "./heading-text";
import { SHEET_KINDS, type KindSpec, type SheetKind } from "./sheet-kind";

/** A kind of sheet that a row of headings may be. */
export interface KindMatch {
  readonly spec: KindSpec;
  readonly assignment: Assignment;
  readonly score: number;
  /** The columns of which one is needed and none is there; null where nothing is missing. */
  readonly missing: readonly string[] | null;
}

/** How matching looks at one kind: what the user said, and what the columns hold. */
export type LookingAt = (kind: SheetKind) => Looking;

/** A slip in a heading, or a choice by content, counts a little less than a heading that says so. */
const LESS = 0.1;

/**
 * The kinds that a row of headings fits, best first; with a title in `almost`, also those of which one needed
 * column is not to be found, where another column or the title speaks for the kind.
 */
export function matchKinds(
  headings: readonly HeadingForms[],
  kinds: readonly SheetKind[] | undefined,
  lookingAt: LookingAt,
  almost: string | null = null
): KindMatch[] {
  const matches: KindMatch[] = [];
  for (const spec of SHEET_KINDS) {
    if (kinds !== undefined && !kinds.includes(spec.kind)) continue;
    const match = matchKind(spec, headings, lookingAt(spec.kind), almost);
    if (match !== null) matches.push(match);
  }
  return matches.sort((a, b) => b.score - a.score);
}

function matchKind(
  spec: KindSpec,
  headings: readonly HeadingForms[],
  looking: Looking,
  almost: string | null
): KindMatch | null {
  const assignment = assignColumns(spec.kind, headings, looking);
  const { columns, found } = assignment;
  if (columns.size < 2) return null;
  const unmet = spec.needs.filter((group) => !group.some((name) => columns.has(name)));
  if (unmet.length > 1) return null;
  const [missing = null] = unmet;
  if (missing !== null && (almost === null || !isAlmost(spec, columns, almost))) return null;
  let score = 0;
  for (const [name, at] of columns) {
    const how = found.get(at)?.how;
    score += (spec.marks[name] ?? 1) - (how === "nearly" || how === "content" ? LESS : 0);
  }
  return { spec, assignment, score, missing };
}

/** True where a column that no other kind has, and one that names the row, or the title speak for the kind. */
const isAlmost = (
  { signs, names, called }: KindSpec,
  columns: ReadonlyMap<string, number>,
  title: string
): boolean =>
  columns.size >= 3 &&
  (called.test(title) ||
    (signs.some((name) => columns.has(name)) && names.some((name) => columns.has(name))));
