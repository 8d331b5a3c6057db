import { corrected } from "../sheets/traced";
import type { Leaving } from "./leaving";
import { isNameKey } from "./person-key";
import type { Holding, PostLine } from "./post-line";

interface Held extends PostLine {
  readonly holding: Holding;
}

/** Starts of service further apart than this, in days, are not one start spelt two ways. */
const FAR_APART = 365;
const TOLERANCE = 0.005;

const isNamedOnly = (line: PostLine): line is Held =>
  line.holding !== null && isNameKey(line.holding.key);

/**
 * Two people of one name where nobody has a number: in post at once, with starts of service a year or more
 * apart, and more FTE than one person works. Each later starter gets a key of his own, and so does the
 * leaver who started that day. Where their FTE could be one person's they stay one, to be decided.
 */
export function tellNamesakes(
  lines: readonly PostLine[],
  leavings: readonly Leaving[]
): { lines: readonly PostLine[]; leavings: readonly Leaving[] } {
  const named = new Map<string, Held[]>();
  for (const line of lines.filter(isNamedOnly)) {
    const theirs = named.get(line.holding.key);
    if (theirs === undefined) named.set(line.holding.key, [line]);
    else theirs.push(line);
  }
  /** By key and start: which of one name, from 2 on. */
  const others = new Map<string, number>();
  for (const [key, theirs] of named) {
    const later = laterStarters(theirs);
    const fte = theirs.reduce((sum, { holding }) => sum + holding.fte.value, 0);
    const apart = fte > 1 + TOLERANCE;
    for (const line of later) say(line, apart);
    if (!apart) continue;
    const starts = [...new Set(later.map(({ holding }) => holding.start.value))];
    starts.sort((one, other) => one - other);
    starts.forEach((start, i) => others.set(`${key} ${start}`, i + 2));
  }
  const told = <T extends Pick<Leaving, "key" | "number" | "start">>(of: T): T => {
    const nth = others.get(`${of.key} ${of.start.value}`);
    return nth === undefined ? of : other(of, nth);
  };
  return {
    lines: lines.map((line) =>
      line.holding === null ? line : { ...line, holding: told(line.holding) }
    ),
    leavings: leavings.map(told),
  };
}

/** Those of one name who started a year or more after the first of them. */
function laterStarters(theirs: readonly Held[]): Held[] {
  const first = Math.min(...theirs.map(({ holding }) => holding.start.value));
  return theirs.filter(({ holding }) => holding.start.value - first >= FAR_APART);
}

const other = <T extends Pick<Leaving, "key" | "number">>(of: T, nth: number): T => ({
  ...of,
  key: `${of.key}|${nth}`,
  number: corrected(`${of.number.value} (${nth})`, of.number),
});

function say({ source, row }: Held, two: boolean): void {
  source.reader.note(row, "holder_name", {
    severity: "decide",
    code: two ? "namesakes" : "namesakes-or-one",
    expected: "an employee number, where two people have one name",
    done: two
      ? "Read as two people: the starts of service are years apart, and the FTE is more than one person's."
      : "Read as one person in two posts, though the starts of service are years apart.",
    advice: two
      ? "If it is one person, give both rows the same start of service; else add employee numbers."
      : "If these are two people, add employee numbers.",
  });
}
