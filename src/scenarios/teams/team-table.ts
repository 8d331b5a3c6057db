import type { TeamPath } from "./team-path";

/** A line of the projection by team as it is shown, over the whole horizon; people in expectation. */
export interface TeamRow {
  readonly words: string;
  readonly kind: TeamPath["kind"] | "all";
  /** In post at the opening; the posts there are, null where no sheet gives them. */
  readonly now: number;
  readonly nowFte: number;
  readonly posts: number | null;
  /** Of those in post at the opening, who are gone at the end. */
  readonly gone: number;
  /** By chance alone: the 10th and 90th of 100; null for a type's sum. */
  readonly goneLow: number | null;
  readonly goneHigh: number | null;
  /** Who join and are still there at the end: now − gone + joined = end. */
  readonly joined: number;
  readonly end: number;
  readonly endFte: number;
  /** Posts vacant at the end less FTE above the posts there are. */
  readonly vacantFte: number;
}

export interface TypeTable {
  readonly type: string;
  readonly all: TeamRow;
  /** The team that loses the largest share of its people first; lines that are no team last. */
  readonly rows: readonly TeamRow[];
}

export const WORST_FIRST =
  "the team that loses the largest share of its people first, by net change, after joiners";

/** The lines of each worker type with what they add up to. */
export function teamTable(lines: readonly TeamPath[]): TypeTable[] {
  const ordered = worstFirst(lines);
  return typesOf(lines).map((type) => {
    const rows = ordered.filter((line) => line.type === type).map(rowOf);
    return { type, all: allOf(rows), rows };
  });
}

export const typesOf = (lines: readonly TeamPath[]): string[] => [
  ...new Set(lines.map(({ type }) => type)),
];

/** Teams by the share of their people they lose, the largest first; lines that are no team after them. */
export function worstFirst(lines: readonly TeamPath[]): TeamPath[] {
  const left = ({ opening, heads }: TeamPath): number => (heads.at(-1) ?? opening) / opening;
  const teams = lines.filter(({ kind }) => kind === "team");
  const others = lines.filter(({ kind }) => kind !== "team");
  return [...teams.sort((a, b) => left(a) - left(b)), ...others];
}

/** True where a type has two lines of people or more: else its projection says it all. */
export const hasTeams = (lines: readonly TeamPath[]): boolean =>
  teamTable(lines).some(({ rows }) => rows.filter(({ now }) => now > 0).length > 1);

function rowOf(line: TeamPath): TeamRow {
  const { words, kind, opening, openingFte, posts, gone, heads, fte, vacantFte } = line;
  const end = heads.at(-1) ?? opening;
  return {
    words,
    kind,
    now: opening,
    nowFte: openingFte,
    posts,
    gone: gone.expected,
    goneLow: gone.low,
    goneHigh: gone.high,
    // Sums of parts of people may come out a hair below 0.
    joined: Math.max(0, end - (opening - gone.expected)),
    end,
    endFte: fte.at(-1) ?? openingFte,
    vacantFte: vacantFte.at(-1) ?? 0,
  };
}

function allOf(rows: readonly TeamRow[]): TeamRow {
  const sum = (of: (row: TeamRow) => number): number => rows.reduce((a, row) => a + of(row), 0);
  return {
    words: "All",
    kind: "all",
    now: sum(({ now }) => now),
    nowFte: sum(({ nowFte }) => nowFte),
    posts: rows.some(({ posts }) => posts !== null) ? sum(({ posts }) => posts ?? 0) : null,
    gone: sum(({ gone }) => gone),
    goneLow: null,
    goneHigh: null,
    joined: sum(({ joined }) => joined),
    end: sum(({ end }) => end),
    endFte: sum(({ endFte }) => endFte),
    vacantFte: sum(({ vacantFte }) => vacantFte),
  };
}
