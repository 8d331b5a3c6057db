import { longDay } from "../units/day";
import { claimedDay } from "./claimed-day";
import type { FoundBlock } from "./find-blocks";
import { keyColumns, rowKeys, wholeRows } from "./row-keys";
import type { SheetKind } from "./sheet-kind";
import { isSummaryOf } from "./summary-block";
import { snapshotOf } from "./snapshot-day";

/** A block that is not read because another holds what it holds. */
export interface Repeated {
  readonly block: FoundBlock;
  readonly instead: FoundBlock;
  /** decide: which of the two is right is for the user to say. */
  readonly severity: "note" | "decide";
  /** Why, as half a sentence. */
  readonly reason: string;
}

/** Lists of the state on one day: a second one of another day replaces the first. Others go on from each other. */
const STATES: readonly SheetKind[] = ["establishment", "cohorts", "vacancies", "pipeline"];
const NEVER: readonly SheetKind[] = ["assumptions", "rates"];

/** What lists of two days have to share to be the same list, and lists of no day. */
const SOME = 0.3;
const MOSTLY = 0.5;
const NEARLY_ALL = 0.9;

/** The blocks that repeat another: copies, older states of the same list, parts of a longer one, summaries. */
export function repeatedBlocks(blocks: readonly FoundBlock[]): Repeated[] {
  const repeated: Repeated[] = [];
  const gone = new Set<FoundBlock>();
  const pairs = blocks.flatMap((first, at) =>
    blocks
      .slice(at + 1)
      .filter(
        (second) =>
          second.kind === first.kind &&
          !NEVER.includes(first.kind) &&
          !(first.only !== null && second.only !== null)
      )
      .map((second) => [first, second] as const)
  );
  for (const [first, second] of pairs) {
    if (gone.has(first) || gone.has(second)) continue;
    const found = compared(first, second);
    if (found === null) continue;
    gone.add(found.block);
    repeated.push(found);
  }
  return repeated;
}

function compared(first: FoundBlock, second: FoundBlock): Repeated | null {
  const summary = isSummaryOf(second, first)
    ? asSummary(second, first)
    : isSummaryOf(first, second)
      ? asSummary(first, second)
      : null;
  if (summary !== null) return summary;
  const names = keyColumns(first, second);
  if (names === null || !alike(first, second)) return null;
  const [a, b] = [rowKeys(first, names), rowKeys(second, names)];
  const share = shared(a, b) / Math.max(1, Math.min(a.size, b.size));
  // One row alone may well stand on two sheets, and its reader says so.
  if (Math.min(a.size, b.size) < 2) return null;
  if (sameRows(first, second)) return copyOf(first, second);
  if (STATES.includes(first.kind)) return olderState(first, second, share, names);
  if (share < NEARLY_ALL) return null;
  const [less, more] = b.size <= a.size ? [second, first] : [first, second];
  const all = share === 1;
  return {
    block: less,
    instead: more,
    severity: all ? "note" : "decide",
    reason: `${all ? "all" : "nearly all"} of its rows are in ${nameOf(more)} too`,
  };
}

const asSummary = (block: FoundBlock, instead: FoundBlock): Repeated => ({
  block,
  instead,
  severity: "decide",
  reason: `it adds up by ${summaryWords(block)} what ${nameOf(instead)} lists one by one`,
});

const summaryWords = ({ columns }: FoundBlock): string =>
  columns.has("rank_grade") ? "rank or grade" : columns.has("post_title") ? "post" : "team";

/** Two lists of the same columns, more or less: one of posts and one of people are no copies of each other. */
function alike(first: FoundBlock, second: FoundBlock): boolean {
  const names = new Set([...first.columns.keys(), ...second.columns.keys()]);
  const both = [...names].filter((name) => first.columns.has(name) && second.columns.has(name));
  return both.length >= names.size * MOSTLY;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const key of a) if (b.has(key)) count++;
  return count;
}

function sameRows(first: FoundBlock, second: FoundBlock): boolean {
  const [a, b] = [wholeRows(first), wholeRows(second)];
  return a.length === b.length && a.every((row, at) => row === b[at]);
}

function copyOf(first: FoundBlock, second: FoundBlock): Repeated {
  const [block, instead] = standing(first) < standing(second) ? [first, second] : [second, first];
  return { block, instead, severity: "note", reason: `it is a copy of ${nameOf(instead)}` };
}

const COPY = /\(\d+\)\s*$|\bcopy\b|\bold\b|\bprevious\b|\bdraft\b/i;
const VERSION = /\bv\s?(\d+)/i;

/** Of two that no date tells apart the one with the higher is read: no copy, final, a later version. */
function standing({ grid }: FoundBlock): number {
  const version = Number(VERSION.exec(grid.sheet)?.[1] ?? 0);
  return (COPY.test(grid.sheet) ? -1000 : 0) + (/\bfinal\b/i.test(grid.sheet) ? 500 : 0) + version;
}

function olderState(
  first: FoundBlock,
  second: FoundBlock,
  share: number,
  names: readonly string[]
): Repeated | null {
  const [ofFirst, ofSecond] = [stateOf(first), stateOf(second)];
  const [a, b] = [ofFirst?.day ?? null, ofSecond?.day ?? null];
  if (ofFirst !== null && ofSecond !== null && a !== null && b !== null && a !== b) {
    if (share < SOME && sharedOfFirst(first, second, names) < SOME) return null;
    const [block, instead] = a < b ? [first, second] : [second, first];
    const [older, newer] = a < b ? [ofFirst, ofSecond] : [ofSecond, ofFirst];
    const days = `of ${older.words} and ${nameOf(instead)} is of ${newer.words}`;
    return { block, instead, severity: "note", reason: `it is the same list ${days}` };
  }
  if (first.kind === "pipeline" || share < MOSTLY) return null;
  const [block, instead] = standing(first) < standing(second) ? [first, second] : [second, first];
  const percent = Math.round(share * 100);
  return {
    block,
    instead,
    severity: "decide",
    reason: `${percent}% of its rows are in ${nameOf(instead)} too, and nothing says which is the later`,
  };
}

/** As people move, fewer rows stay the same from one state to the next than posts do. */
function sharedOfFirst(first: FoundBlock, second: FoundBlock, names: readonly string[]): number {
  const [name] = names;
  if (name === undefined) return 0;
  const [a, b] = [rowKeys(first, [name]), rowKeys(second, [name])];
  return shared(a, b) / Math.max(1, Math.min(a.size, b.size));
}

function stateOf(block: FoundBlock): { readonly day: number; readonly words: string } | null {
  const claim = claimedDay(block.grid, block.headingTop);
  return claim === null ? snapshotOf(block.title) : { day: claim.day, words: longDay(claim.day) };
}

/** The sheet's name, with the cell where the list begins if it is not at the top. */
const nameOf = ({ grid, headingRow }: FoundBlock): string =>
  headingRow < 10 ? `"${grid.sheet}"` : `"${grid.sheet}" from row ${headingRow + 1}`;
