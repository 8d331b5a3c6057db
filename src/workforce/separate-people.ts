import { FAR_DAY, type Day } from "../units/day";
import { corrected } from "../sheets/traced";
import type { Leaving } from "./leaving";
import { areDifferentNames } from "./person-name";
import type { PostLine } from "./post-line";
import type { Source } from "./source-rows";

/** One row that a number stands in, with the spell it speaks of. */
interface Entry {
  readonly source: Source;
  readonly row: number;
  readonly column: string;
  readonly name: string;
  readonly start: Day;
  readonly leave: Day;
}

/** A number given out again, and this long after its last holder left, is another person's. */
const LONG_GAP = 365;

type Kinship = "one" | "two" | "unsure";

/**
 * Numbers that were given to another person after the first had left (DQ-10): rows of one number and of
 * two names whose spells overlap or lie years apart are two people. The later gets a key of its own.
 */
export function separatePeople(
  lines: readonly PostLine[],
  leavings: readonly Leaving[]
): { lines: readonly PostLine[]; leavings: readonly Leaving[] } {
  const entries = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry): void => {
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else known.push(entry);
  };
  for (const { source, row, holding } of lines) {
    if (holding === null || !isNamed(holding)) continue;
    const { key, name, start } = holding;
    add(key, { source, row, column: "holder_id", name, start: start.value, leave: FAR_DAY });
  }
  for (const leaving of leavings) {
    if (!isNamed(leaving)) continue;
    const { source, row, key, name, start, leave } = leaving;
    add(key, { source, row, column: "person_id", name, start: start.value, leave: leave.value });
  }
  const others = new Map<Source, Map<number, number>>();
  for (const rows of entries.values()) if (rows.length > 1) tellApart(rows, others);
  if (others.size === 0) return { lines, leavings };
  const nth = ({ source, row }: { source: Source; row: number }): number =>
    others.get(source)?.get(row) ?? 1;
  return {
    lines: lines.map((line) =>
      line.holding === null ? line : { ...line, holding: renumbered(line.holding, nth(line)) }
    ),
    leavings: leavings.map((leaving) => renumbered(leaving, nth(leaving))),
  };
}

/** True of a row that gives both a number and a name. */
const isNamed = ({ key, name }: Pick<Leaving, "key" | "name">): boolean =>
  name !== "" && !key.startsWith("|");

/** Puts the rows of one number into people, in order of their start; the second and later are noted. */
function tellApart(rows: readonly Entry[], others: Map<Source, Map<number, number>>): void {
  const people: Entry[][] = [];
  for (const entry of [...rows].sort((a, b) => a.start - b.start)) {
    const kinship = people.map((person) => kinshipOf(person, entry));
    const own = kinship.findIndex((one) => one !== "two");
    if (own >= 0) {
      if (kinship[own] === "unsure") sayUnsure(entry);
      people[own]?.push(entry);
      continue;
    }
    people.push([entry]);
    if (people.length === 1) continue;
    const theirs = others.get(entry.source) ?? new Map<number, number>();
    others.set(entry.source, theirs.set(entry.row, people.length));
    sayTwo(entry, people[0]?.[0] ?? entry);
  }
}

function kinshipOf(person: readonly Entry[], entry: Entry): Kinship {
  const strangers = person.filter(({ name }) => areDifferentNames(name, entry.name));
  if (strangers.length === 0) return "one";
  return strangers.some((other) => cannotBeOne(other, entry)) ? "two" : "unsure";
}

function cannotBeOne(a: Entry, b: Entry): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const gap = second.start - first.leave;
  return gap <= 0 || gap > LONG_GAP;
}

const renumbered = <T extends Pick<Leaving, "key" | "number">>(of: T, nth: number): T =>
  nth === 1
    ? of
    : {
        ...of,
        key: `${of.key}|${nth}`,
        number: corrected(`${of.number.value} (${nth})`, of.number),
      };

function sayTwo({ source, row, column }: Entry, first: Entry): void {
  const { reader, block } = first.source;
  source.reader.note(row, column, {
    severity: "decide",
    code: "DQ-10-reused",
    expected: "a number of its own for each person",
    done: `Read as another person than ${block.grid.sheet}!${reader.cellName(first.row, first.column)}: the number is the same, the names are not, and the two spells cannot be one person's.`,
    advice: "If it is one person, write the name alike; else give the later one a number.",
  });
}

function sayUnsure({ source, row, column }: Entry): void {
  source.reader.note(row, column, {
    severity: "decide",
    code: "DQ-10-two-names",
    expected: "one name for one number",
    done: "Another name has the same number less than a year apart: read as one person who came back.",
    advice: "If the number was given to somebody else, give one of the two another.",
  });
}
