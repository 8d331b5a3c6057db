import type { Grid } from "../workbook/grid";
import { isBlankRow, valueAt } from "./block";
import { headForms, headText, type HeadRows } from "./head-texts";
import { splitHeadings, type Group } from "./heading-groups";
import { isKnownHeading, isNearlyHeading } from "./heading-index";
import { HeadingForms } from "./heading-text";
import { matchKinds, type KindMatch, type LookingAt } from "./match-kinds";
import type { SheetKind } from "./sheet-kind";

/** Columns of a sheet with the rows that belong to them. */
export interface Span extends Group {
  readonly bottom: number;
}

/** A row of headings, or several joined, of one list. */
export interface Head extends HeadRows {
  readonly span: Span;
  readonly headings: readonly HeadingForms[];
  /** The best match by headings alone. */
  readonly match: KindMatch;
}

export interface Heads {
  readonly heads: readonly Head[];
  /** Rows that head a list of a kind Muster does not read. */
  readonly strangers: readonly number[];
}

export interface HeadSearch {
  readonly kinds: readonly SheetKind[] | undefined;
  readonly lookingAt: LookingAt;
  /** True where the user has said what a heading is. */
  readonly isAnswered: (heading: string) => boolean;
}

/** Where no heading of a row is spelt right, it is looked at among the first rows only. */
const FIRST_ROWS = 40;

const isNearly = (text: string): boolean =>
  text.length < 60 && isNearlyHeading(new HeadingForms(text));

/** Finds every row of headings of a sheet, wherever it stands. */
export function findHeads(grid: Grid, search: HeadSearch): Heads {
  const bands = bandsOf(grid);
  const known = knownHeadings(search.isAnswered);
  const heads: Head[] = [];
  const strangers: number[] = [];
  let last = -1;
  for (let row = 0; row < grid.rows.length; row++) {
    if (row <= last) continue;
    for (const span of spansAt(grid, row, bands, heads)) {
      const texts = textsOf(grid, row, span);
      if (texts === null || !(texts.some(known) || (row < FIRST_ROWS && texts.some(isNearly)))) {
        continue;
      }
      const isEnough = (at: number, group: Group): boolean =>
        looksLikeHead(grid, at, group, heads, known);
      const found = bestHeads(grid, row, span, search);
      const fresh = found.filter(
        (head) =>
          isEnough(head.bottom, head.span) && !heads.some((other) => repeats(grid, other, head))
      );
      heads.push(...fresh);
      for (const { bottom } of fresh) last = Math.max(last, bottom);
      const isInside = heads.some((head) => head.bottom < row && overlaps(head.span, span));
      if (
        found.length === 0 &&
        isInside &&
        texts.filter(known).length >= 2 &&
        isEnough(row, span)
      ) {
        strangers.push(row);
      }
    }
  }
  return { heads, strangers };
}

/** A row below other headings has to look like headings the more, the less stands between. */
function looksLikeHead(
  grid: Grid,
  row: number,
  group: Group,
  heads: readonly Head[],
  known: (text: string) => boolean
): boolean {
  if (!heads.some((head) => head.bottom < row && overlaps(head.span, group))) return true;
  const texts = textsOf(grid, row, group) ?? [];
  const share = isBlankRow(grid, row - 1, group.left, group.right) ? 0.5 : 0.75;
  return texts.length > 0 && texts.filter(known).length >= texts.length * share;
}

/** The texts of a row that can be headings: at least two, and hardly a number among them. */
function textsOf(grid: Grid, row: number, { left, right }: Group): string[] | null {
  const cells = grid.rows[row] ?? [];
  const texts: string[] = [];
  let others = 0;
  for (let column = left; column <= right && column < cells.length; column++) {
    const value = cells[column];
    if (typeof value === "string") {
      if (value.trim() !== "") texts.push(value);
    } else if (value !== null && value !== undefined && ++others > 3) return null;
  }
  return texts.length >= 2 && others * 3 <= texts.length ? texts : null;
}

function knownHeadings(isAnswered: (heading: string) => boolean): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => {
    let known = seen.get(text);
    if (known === undefined) {
      const forms = new HeadingForms(text);
      known = forms.exact !== "" && (isKnownHeading(forms) || isAnswered(text));
      seen.set(text, known);
    }
    return known;
  };
}

export const overlaps = (a: Group, b: Group): boolean => a.left <= b.right && b.left <= a.right;

/** The same headings again: at the top of a page, over the same columns. */
function repeats(grid: Grid, before: Head, head: Head): boolean {
  if (before.match.spec !== head.match.spec || !overlaps(before.span, head.span)) return false;
  if (before.bottom >= head.bottom) return false;
  const { left, right } = head.span;
  for (let column = left; column <= right; column++) {
    if (headText(grid, before.bottom, column) !== headText(grid, head.bottom, column)) return false;
  }
  return true;
}

/** The whole width of a sheet, and where blank columns part it, each part. */
interface Bands {
  readonly whole: Group;
  readonly parts: readonly Group[];
}

function bandsOf(grid: Grid): Bands {
  const used: boolean[] = [];
  for (const row of grid.rows) {
    for (let column = 0; column < row.length; column++) {
      if (used[column] === true) continue;
      const value = row[column];
      used[column] = value !== null && value !== undefined && value !== "";
    }
  }
  const parts: Group[] = [];
  used.forEach((is, column) => {
    if (is && used[column - 1] !== true) parts.push({ left: column, right: column });
    else if (is) parts.push({ left: parts.pop()?.left ?? column, right: column });
  });
  const whole = { left: 0, right: used.length - 1 };
  return { whole, parts: parts.length > 1 ? parts.filter(({ left, right }) => right > left) : [] };
}

/**
 * The columns of a row that may be headed apart: Excel's tables, and what is left beside them; else the whole
 * row, or where numbers stand in it beside the headings of another list, each part of it.
 */
function spansAt(grid: Grid, row: number, { whole, parts }: Bands, heads: readonly Head[]): Span[] {
  const inside = grid.tables.filter((table) => table.top <= row && row <= table.bottom);
  const bottom = grid.rows.length - 1;
  if (inside.length === 0) {
    const lists = textsOf(grid, row, whole) === null ? parts : [whole];
    return lists.map((group) => ({ ...group, bottom }));
  }
  const spans: Span[] = inside
    .filter((table) => table.top === row || !heads.some((head) => isHeadOf(head, table)))
    .map((table) => withRowsBelow(grid, table));
  const edges = [...inside].sort((a, b) => a.left - b.left);
  let left = 0;
  for (const table of [...edges, { left: whole.right + 1, right: whole.right + 1 }]) {
    if (table.left - left >= 2) spans.push({ left, right: table.left - 1, bottom });
    left = table.right + 1;
  }
  return spans;
}

const isHeadOf = (head: Head, table: Span & { readonly top: number }): boolean =>
  head.bottom >= table.top && head.bottom <= table.bottom && overlaps(head.span, table);

/** A table and the rows typed right below it, which no program has taken into it. */
function withRowsBelow(grid: Grid, { left, right, bottom }: Span): Span {
  const free = (row: number): boolean =>
    grid.tables.every(
      (other) => row < other.top || row > other.bottom || other.right < left || other.left > right
    );
  let last = bottom;
  while (
    last + 1 < grid.rows.length &&
    !isBlankRow(grid, last + 1, left, right) &&
    free(last + 1)
  ) {
    last++;
  }
  return { left, right, bottom: last };
}

/** The lists headed at a row: read as one row of headings, or with the row above or below it, whatever fits best. */
function bestHeads(grid: Grid, row: number, span: Span, search: HeadSearch): Head[] {
  const above = row > 0 && isTextRow(grid, row - 1, span);
  const below = row < span.bottom && isTextRow(grid, row + 1, span);
  let best = headsIn(grid, { top: row, bottom: row }, span, search);
  if (best.length === 0 && below) {
    best = headsIn(grid, { top: row + 1, bottom: row + 1 }, span, search);
  }
  const joined: HeadRows[] = [];
  if (above) joined.push({ top: row - 1, bottom: row });
  if (below) joined.push({ top: row, bottom: row + 1 });
  if (above && below) joined.push({ top: row - 1, bottom: row + 1 });
  for (const rows of joined) {
    const heads = headsIn(grid, rows, span, search);
    const worth = worthOfAll(heads) - 0.5;
    // The lowest row alone may be what matches, and is no reason to join it to others.
    const lowest = { top: rows.bottom, bottom: rows.bottom };
    if (worth > worthOfAll(best) && worth > worthOfAll(headsIn(grid, lowest, span, search))) {
      best = heads;
    }
  }
  return best;
}

const worthOfAll = (heads: readonly Head[]): number =>
  heads.reduce((sum, { match }) => sum + worthOf(match), 0);

/** A heading that stands twice in one list speaks for two lists. */
const TWICE = 2;

const worthOf = ({ score, missing, assignment }: KindMatch): number =>
  Math.max(0.5, (missing === null ? score : score / 2) - TWICE * assignment.spare.length);

/** Two texts or more, and no more numbers or dates than headings of years would make. */
function isTextRow(grid: Grid, row: number, { left, right }: Group): boolean {
  let [texts, others] = [0, 0];
  for (let column = left; column <= right; column++) {
    if (headText(grid, row, column) !== "") texts++;
    else if (valueAt(grid, row, column) !== null) others++;
  }
  const merged = grid.merges.some(
    (merge) => merge.top === row && merge.right > merge.left && merge.left >= left
  );
  return others === 0 && (texts >= 2 || (merged && texts === 1));
}

const ROWS_OF_GAP = 30;

function headsIn(grid: Grid, rows: HeadRows, span: Span, search: HeadSearch): Head[] {
  const headings = headForms(grid, rows, span);
  const within = ({ left, right }: Group): HeadingForms[] =>
    headings.map((heading, column) => (column >= left && column <= right ? heading : NO_HEADING));
  const matchOf = (group: Group): KindMatch | undefined => {
    const matches = matchKinds(within(group), search.kinds, search.lookingAt, grid.sheet);
    return matches.find(({ missing }) => missing === null) ?? matches[0];
  };
  const isGap = (column: number): boolean =>
    column < span.left ||
    (headings[column]?.exact === "" && isBlankColumn(grid, column, rows.bottom + 1));
  const groups = splitHeadings(headings, isGap, (group) => {
    const match = matchOf(group);
    return match === undefined ? 0 : worthOf(match);
  });
  return groups.flatMap((group) => {
    const match = matchOf(group);
    if (match === undefined) return [];
    const { left, right } = withoutStrangers(group, isGap, match);
    const own = { left, right, bottom: span.bottom };
    return [{ ...rows, span: own, headings: within(own), match }];
  });
}

const NO_HEADING = new HeadingForms("");

function isBlankColumn(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < Math.min(from + ROWS_OF_GAP, grid.rows.length); row++) {
    const value = valueAt(grid, row, column);
    if (value !== null && (typeof value !== "string" || value.trim() !== "")) return false;
  }
  return true;
}

/** A list without what stands beside it, behind a blank column, and has no heading that is read. */
function withoutStrangers(
  { left, right }: Group,
  isGap: (column: number) => boolean,
  { assignment }: KindMatch
): Group {
  const means = [...assignment.found].filter(([, { how }]) => how !== "unknown").map(([at]) => at);
  const [first, last] = [Math.min(...means), Math.max(...means)];
  let [from, to] = [first, last];
  while (from > left && !isGap(from - 1)) from--;
  while (to < right && !isGap(to + 1)) to++;
  return { left: from, right: to };
}
