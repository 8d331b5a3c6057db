import type { IssueLog } from "../sheets/issue-log";
import { corrected, type Traced } from "../sheets/traced";
import type { Holding, PostLine } from "./post-line";

/** One person on the establishment with every post held. */
export interface ListedPerson {
  readonly lines: readonly PostLine[];
  readonly number: Traced<string>;
  readonly start: Traced<number>;
  /** Of all posts together. */
  readonly fte: Traced<number>;
  /** The line of the larger FTE: it gives team, title and type. */
  readonly main: PostLine;
}

export interface ListedPeople {
  readonly byKey: ReadonlyMap<string, ListedPerson>;
  /** Rows that repeat a person in a post already listed: not counted again. */
  readonly repeated: ReadonlySet<PostLine>;
}

/** Puts the establishment's rows together by person: two posts, one person, FTE added (conventions 5). */
export function listedPeople(lines: readonly PostLine[], log: IssueLog): ListedPeople {
  const held = new Map<string, PostLine[]>();
  const repeated = new Set<PostLine>();
  for (const line of lines) {
    if (line.holding === null) continue;
    const before = held.get(line.holding.key);
    if (before === undefined) held.set(line.holding.key, [line]);
    else if (line.post.value !== "" && before.some((other) => samePost(other, line))) {
      repeated.add(line);
      reportRepeated(line, log);
    } else before.push(line);
  }
  const byKey = new Map<string, ListedPerson>();
  for (const [key, theirs] of held) {
    const person = together(theirs, log);
    if (person !== null) byKey.set(key, person);
  }
  return { byKey, repeated };
}

const samePost = (a: PostLine, b: PostLine): boolean =>
  a.post.value.toLowerCase() === b.post.value.toLowerCase();

function together(lines: readonly PostLine[], log: IssueLog): ListedPerson | null {
  const [first] = lines;
  if (first?.holding == null) return null;
  let main = first;
  let mainFte = first.holding.fte.value;
  let start = first.holding.start;
  let fte = 0;
  for (const line of lines) {
    const holding: Holding | null = line.holding;
    if (holding === null) continue;
    fte += holding.fte.value;
    if (holding.start.value < start.value || Number.isNaN(start.value)) start = holding.start;
    if (holding.fte.value > mainFte) [main, mainFte] = [line, holding.fte.value];
  }
  const person = { lines, number: first.holding.number, start, main };
  if (lines.length === 1) return { ...person, fte: first.holding.fte };
  log.row(main.source.block, main.row, "holder_id", {
    severity: "note",
    code: "DQ-11",
    expected: "one post for one person",
    done: `${lines.length} posts of one person: one head, ${fte.toFixed(2)} FTE together.`,
    advice: "Nothing to do, if the person holds both.",
  });
  return { ...person, fte: corrected(fte, first.holding.fte) };
}

function reportRepeated(line: PostLine, log: IssueLog): void {
  log.row(line.source.block, line.row, "holder_id", {
    severity: "decide",
    code: "holder-listed-twice",
    expected: "one row for one person in one post",
    done: "The person was already listed in this post; the row was not counted again.",
    advice: "Delete the row, or the older copy of the sheet.",
  });
}
