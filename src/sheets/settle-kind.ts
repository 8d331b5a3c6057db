import type { ColumnProfile } from "./column-profile";
import type { Head } from "./find-heads";
import type { KindMatch } from "./match-kinds";
import { SHEET_KINDS, type KindSpec } from "./sheet-kind";
import { columnWords } from "./column-words";
import { sheetWords } from "./sheet-words";

export interface SettledKind {
  readonly match: KindMatch;
  readonly confidence: "certain" | "likely" | "yours";
  readonly evidence: string;
  readonly ask: { readonly missing: readonly string[]; readonly because: string } | null;
}

/** So much better than the next has a kind to be to need no other proof. */
const CLEARLY = 2;

/**
 * What a list is: the best match by headings and cells, the name only where two come near. It is asked where
 * another kind would fit better that lacks one column, and where the name contradicts a weak match.
 */
export function settleKind(
  head: Head,
  matches: readonly KindMatch[],
  title: string,
  said: boolean,
  profileOf: (column: number) => ColumnProfile | null
): SettledKind {
  const weighed = matches
    .map((match) => ({ match, weight: match.score + fromCells(match, title, profileOf) }))
    .sort((a, b) => b.weight - a.weight);
  const full = weighed.filter(({ match }) => match.missing === null);
  const almost = weighed.filter(({ match }) => match.missing !== null);
  const [first, ...others] = full;
  const near = others.filter(
    ({ weight }) => first !== undefined && first.weight - weight < CLEARLY
  );
  const called = near.find(({ match }) => match.spec.called.test(title));
  const byName =
    called !== undefined && first !== undefined && !first.match.spec.called.test(title);
  const best = byName ? called : first;
  const [rival] = almost;
  if (rival !== undefined && !said && (best === undefined || isStronger(rival, best, title))) {
    return asking(rival.match, head, rival.match.missing ?? []);
  }
  if (best === undefined)
    return asking(rival?.match ?? head.match, head, rival?.match.missing ?? []);
  const misnamed = said ? null : misnamedAs(best.match, title);
  if (misnamed !== null) {
    const because = `its name says ${sheetWords(misnamed.kind)} and its headings could be ${sheetWords(best.match.spec.kind)}`;
    return {
      match: best.match,
      confidence: "likely",
      evidence: because,
      ask: { missing: [], because },
    };
  }
  const sure = near.length === 0;
  return {
    match: best.match,
    confidence: said ? "yours" : sure ? "certain" : "likely",
    evidence: said ? "as you said" : evidenceOf(best.match, head, byName),
    ask: null,
  };
}

const isStronger = (
  rival: { readonly match: KindMatch; readonly weight: number },
  best: { readonly match: KindMatch; readonly weight: number },
  title: string
): boolean =>
  rival.weight > best.weight &&
  !hasSign(best.match) &&
  (rival.weight - best.weight >= CLEARLY || rival.match.spec.called.test(title));

const hasSign = ({ spec, assignment }: KindMatch): boolean =>
  spec.signs.some((name) => assignment.columns.has(name));

/** The kind a name says, where the headings would fit another and prove nothing. */
function misnamedAs(best: KindMatch, title: string): KindSpec | null {
  if (hasSign(best) || best.spec.kind !== "establishment" || best.spec.called.test(title))
    return null;
  const kinds = SHEET_KINDS.filter(({ signs, called }) => signs.length > 0 && called.test(title));
  return kinds.find(({ kind }) => kind === "leavers" || kind === "vacancies") ?? null;
}

/** A leaving date that hardly anybody has is no leavers sheet's; one that all have is hardly anything else's. */
function fromCells(
  match: KindMatch,
  title: string,
  profileOf: (column: number) => ColumnProfile | null
): number {
  const { spec, assignment } = match;
  if (spec.kind !== "leavers" || hasSign(match) || spec.called.test(title)) return 0;
  const date = assignment.columns.get("leave_date");
  if (date === undefined) return 0;
  const named = assignment.columns.get("person_id") ?? assignment.columns.get("post_title");
  const left = profileOf(date);
  const people = named === undefined ? null : profileOf(named);
  if (left === null || people === null || people.filled < 3) return 0;
  const share = (left.filled - left.openDates) / people.filled;
  return share < 0.5 ? -8 : share > 0.9 ? 1 : 0;
}

function asking(match: KindMatch, head: Head, missing: readonly string[]): SettledKind {
  const { kind } = match.spec;
  const words = missing.map((name) => columnWords(kind, name)).join(" or ");
  const because = `it looks like ${sheetWords(kind)} (${headingsOf(match, head)}) and no heading says which column is the ${words}`;
  return { match, confidence: "likely", evidence: because, ask: { missing, because } };
}

function evidenceOf(match: KindMatch, head: Head, byName: boolean): string {
  const count = match.assignment.columns.size;
  const headings = `${count} heading${count === 1 ? "" : "s"} such as ${headingsOf(match, head)}`;
  return byName ? `${headings}, and the sheet's name` : headings;
}

/** The headings that tell most, as they stand: "Leaving Date", "Reason". */
function headingsOf({ spec, assignment }: KindMatch, head: Head): string {
  return [...assignment.columns]
    .sort(([a], [b]) => (spec.marks[b] ?? 1) - (spec.marks[a] ?? 1))
    .slice(0, 3)
    .map(([, at]) => `"${head.headings[at]?.text.slice(0, 60) ?? ""}"`)
    .join(", ");
}
