import { cellKey, type Grid } from "../workbook/grid";
import { a1 } from "../workbook/address";
import type { Assignment, Looking } from "./assign-columns";
import type { Found } from "./found";
import { isBlankRow, textAt, type Block } from "./block";
import { findingsOf } from "./block-findings";
import { profileColumn, type ColumnProfile } from "./column-profile";
import { findHeads, overlaps, type Head, type Heads } from "./find-heads";
import type { Group } from "./heading-groups";
import { leaversAmong } from "./leavers-among";
import { isHeading } from "./is-heading";
import { matchKinds, type KindMatch, type LookingAt } from "./match-kinds";
import { withPlainDate } from "./plain-date";
import { starterColumn, withoutStarters } from "./starters-among";
import { settleKind } from "./settle-kind";
import { type SheetKind } from "./sheet-kind";

export interface FoundBlock extends Block {
  readonly spare: Assignment["spare"];
  /** The sheet's name and the line above the headings: what the list is called. */
  readonly title: string;
}

/** A list that looks like a kind of sheet and lacks what that kind cannot do without. */
export interface AskedBlock {
  readonly block: FoundBlock;
  /** Of these one is needed. Empty: what is asked is what kind of sheet it is. */
  readonly missing: readonly string[];
  /** Why it is asked. */
  readonly because: string;
}

export interface FoundBlocks {
  readonly blocks: readonly FoundBlock[];
  readonly asked: readonly AskedBlock[];
}

/** What is known of a sheet before its cells are looked at. */
export interface Foreknown {
  /** Only these kinds are looked for. */
  readonly kinds?: readonly SheetKind[];
  /** True where the user said what kind the sheet is. */
  readonly said?: boolean;
  /** The logical column, or "not read", that the user said a heading is in a kind of sheet. */
  readonly answerFor?: (kind: SheetKind, heading: string) => string | null;
  readonly isAnswered?: (heading: string) => boolean;
}

/** The blocks of one sheet, from its headings and what stands below them, whatever the sheet's name. */
export const findBlocks = (grid: Grid, gridIndex: number, known: Foreknown = {}): FoundBlock[] => [
  ...lookForBlocks(grid, gridIndex, known).blocks,
];

/** As findBlocks, with the lists that have to be asked about. */
export function lookForBlocks(grid: Grid, gridIndex: number, known: Foreknown): FoundBlocks {
  const { answerFor } = known;
  const byAnswers = (kind: SheetKind): Looking =>
    answerFor === undefined ? {} : { answerFor: (heading) => answerFor(kind, heading) };
  const found = findHeads(grid, {
    kinds: known.kinds,
    lookingAt: byAnswers,
    isAnswered: known.isAnswered ?? (() => false),
  });
  const blocks: FoundBlock[] = [];
  const asked: AskedBlock[] = [];
  for (const one of found.heads) {
    const place = placeOf(grid, one, found);
    const profileOf = profiles(grid, one.span, place);
    const head = { ...one, span: filledWidth(one, profileOf) };
    const title = titleOf(grid, head);
    const lookingAt: LookingAt = (kind) => ({ ...byAnswers(kind), profileOf });
    const matches = matchKinds(head.headings, known.kinds, lookingAt, title);
    const settled = settleKind(
      head,
      matches.map((match) => withPlainDate(match, head, title, profileOf) ?? match),
      title,
      known.said === true,
      profileOf
    );
    const made = { ...place, title, confidence: settled.confidence, evidence: settled.evidence };
    const unheaded = unheadedColumns(head, profileOf);
    const block = blockOf(grid, gridIndex, head, { ...made, unheaded }, settled.match);
    if (settled.ask !== null) {
      asked.push({ block, ...settled.ask });
      continue;
    }
    const starters = block.kind === "leavers" ? starterColumn(block) : null;
    if (starters !== null) {
      blocks.push(withoutStarters(block, starters));
      continue;
    }
    const left = leaversAmong(settled.match, matches, head, grid, place);
    if (left === null) blocks.push(block);
    else {
      const { column, match } = left;
      const leavers = blockOf(grid, gridIndex, head, { ...made, unheaded }, match);
      blocks.push({ ...block, only: { column, dated: false } });
      blocks.push({ ...leavers, only: { column, dated: true } });
    }
  }
  return { blocks, asked };
}

/** The line above the headings with the sheet's name: what the list is called. */
function titleOf(grid: Grid, { top, span }: Head): string {
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    for (let column = span.left; column <= span.right; column++) {
      const text = textAt(grid, row, column);
      if (text !== "") return text.length > 200 ? grid.sheet : `${grid.sheet}: ${text}`;
    }
  }
  return grid.sheet;
}

interface Place {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The rows below headings: to the next headings over the same columns, or another list, or the end. */
function placeOf(grid: Grid, head: Head, { heads, strangers }: Heads): Place {
  const { span, bottom } = head;
  const below = heads.find((other) => other.top > bottom && overlaps(other.span, span));
  const stranger = strangers.find((row) => row > bottom);
  let lastRow = Math.min(
    span.bottom,
    (below?.top ?? grid.rows.length) - 1,
    (stranger ?? grid.rows.length) - 1
  );
  while (lastRow > bottom && isBlankRow(grid, lastRow, span.left, span.right)) lastRow--;
  const firstRow = isUnitsRow(grid, bottom + 1, span) && lastRow > bottom ? bottom + 2 : bottom + 1;
  return { firstRow, lastRow };
}

/** The columns of a list without those at its sides that have neither a heading nor a cell in its rows. */
function filledWidth(
  { headings, span }: Head,
  profileOf: (column: number) => ColumnProfile | null
): Head["span"] {
  const isIdle = (column: number): boolean =>
    headings[column]?.exact === "" && (profileOf(column)?.filled ?? 0) === 0;
  let { left, right } = span;
  while (left < right && isIdle(left)) left++;
  while (right > left && isIdle(right)) right--;
  return { ...span, left, right };
}

/** Columns of a list that hold something under a heading that is none. */
function unheadedColumns(
  head: Head,
  profileOf: (column: number) => ColumnProfile | null
): number[] {
  const columns: number[] = [];
  for (let column = head.span.left; column <= head.span.right; column++) {
    if (!isHeading(head.headings[column]?.text ?? "") && (profileOf(column)?.filled ?? 0) > 0) {
      columns.push(column);
    }
  }
  return columns;
}

const UNIT =
  /^\(?(£|£k|£m|£?'?000s?|fte|wte|no\.?|number|%|days?|hours?|dd\/mm\/(yy)?yy|text|date|y\/n|\d{1,2}|[a-z])\)?$/i;

/** A row of units, or of the columns' numbers, right below the headings. */
function isUnitsRow(grid: Grid, row: number, { left, right }: Group): boolean {
  let units = 0;
  for (let column = left; column <= right; column++) {
    const text = textAt(grid, row, column);
    if (text === "") continue;
    if (typeof grid.rows[row]?.[column] !== "string" || !UNIT.test(text)) return false;
    units++;
  }
  return units > 1;
}

function profiles(
  grid: Grid,
  { left, right }: Group,
  { firstRow, lastRow }: Place
): (column: number) => ColumnProfile | null {
  const known = new Map<number, ColumnProfile>();
  return (column) => {
    if (lastRow < firstRow || column < left || column > right) return null;
    let profile = known.get(column);
    if (profile === undefined) {
      profile = profileColumn(grid, column, firstRow, lastRow);
      known.set(column, profile);
    }
    return profile;
  };
}

const UNHEADED: Found = { means: null, how: "unheaded", like: "", fit: "unsure" };

interface Made extends Place, Pick<FoundBlock, "title" | "confidence" | "evidence"> {
  readonly unheaded: readonly number[];
}

function blockOf(
  grid: Grid,
  gridIndex: number,
  head: Head,
  { unheaded, ...made }: Made,
  match: KindMatch
): FoundBlock {
  const { columns, spare, years } = match.assignment;
  const headings = new Map<number, string>();
  head.headings.forEach((heading, column) => {
    if (heading.text !== "") headings.set(column, heading.text);
  });
  for (const column of unheaded) {
    const error = grid.errors.get(cellKey(head.bottom, column));
    if (error !== undefined) headings.set(column, error);
  }
  const { kind } = match.spec;
  const found = new Map(match.assignment.found);
  for (const column of unheaded) {
    const known = found.get(column);
    if (known === undefined || known.how === "unknown") found.set(column, UNHEADED);
  }
  const assignment = { ...match.assignment, found };
  return {
    kind,
    grid,
    gridIndex,
    headingTop: head.top,
    headingRow: head.bottom,
    ...made,
    left: head.span.left,
    right: head.span.right,
    columns,
    spare,
    headings,
    findings: findingsOf(kind, headings, assignment, (column) => a1(head.bottom, column)),
    years,
    only: null,
  };
}
