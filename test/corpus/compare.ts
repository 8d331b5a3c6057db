import type { Figure } from "../../src/measures/figure";
import { isDisclosed } from "./fair-issues";
import { covers, figureName } from "./figure-name";
import type { Damage } from "./mess/mess";
import type { Reading } from "./product";

/**
 * equal; withheld with a reason; disclosed: differs where the truth was destroyed, and an issue names the
 * place or the figure itself carries a note of it; wrong-said: differs although the truth could be had, but an
 * issue names the place; wrong: differs and nothing says so.
 */
export type Verdict = "equal" | "withheld" | "disclosed" | "wrong-said" | "wrong";

export interface Compared {
  readonly figure: string;
  readonly verdict: Verdict;
  /** False where the mess destroyed what the figure rests on. */
  readonly recoverable: boolean;
  readonly whole: boolean;
  readonly truth: number | null;
  readonly got: number | null | "absent";
  readonly reason: string;
  /** The figure itself carries a note that the truth's does not. */
  readonly onFigure: boolean;
}

interface Judging {
  readonly refused: boolean;
  readonly lost: boolean;
  /** Whether an issue names a place of the mess that the figure suffers from. */
  readonly said: boolean;
  /** Whether the same figure of the whole is withheld: its groups are then not given at all. */
  readonly wholeWithheld: boolean;
}

/** Every figure that either reading gives, set against the other. */
export function compare(truth: Reading, got: Reading, damage: readonly Damage[]): Compared[] {
  const mine = byName(truth.figures);
  const theirs = byName(got.figures);
  const spoken = damage.filter((one) => isDisclosed(got, one));
  const names = new Set([...mine.keys(), ...theirs.keys()]);
  return [...names].flatMap((name) => {
    const of = mine.get(name);
    const now = theirs.get(name);
    const figure = of ?? now;
    if (figure === undefined || damage.some(({ changes }) => covers(changes, figure))) return [];
    const losers = damage.filter(({ loses }) => covers(loses, figure));
    const lost = losers.length > 0;
    const said = spoken.some((one) => !lost || losers.includes(one)) || hasNewNote(of, now);
    const whole = theirs.get(figureName({ ...figure, group: null }));
    const judging: Judging = {
      refused: got.refused !== null,
      lost,
      said,
      wholeWithheld: whole?.value === null,
    };
    const verdict = judge(of, now, judging);
    if (verdict === null) return [];
    return [
      {
        figure: name,
        verdict,
        recoverable: !lost,
        whole: figure.group === null && figure.periodName !== "month",
        truth: of?.value ?? null,
        got: now === undefined ? "absent" : now.value,
        onFigure: hasNewNote(of, now),
        reason: now?.notes.find(isReason) ?? "",
      },
    ];
  });
}

const isReason = (note: string): boolean => note.startsWith("Withheld");

const hasNewNote = (of: Figure | undefined, now: Figure | undefined): boolean =>
  of !== undefined &&
  now !== undefined &&
  (now.notes.some((note) => !of.notes.includes(note)) || now.rests.length > of.rests.length);

/** Null where there is nothing to judge: neither says a number, or a group of nobody is left out. */
function judge(
  of: Figure | undefined,
  now: Figure | undefined,
  { refused, lost, said, wholeWithheld }: Judging
): Verdict | null {
  const right = of?.value ?? null;
  const differs = said ? (lost ? "disclosed" : "wrong-said") : "wrong";
  if (now === undefined) {
    if (right === null || (of?.group !== null && right === 0)) return null;
    return refused || said || wholeWithheld ? "withheld" : "wrong";
  }
  if (now.value === null) {
    if (right === null) return null;
    return now.notes.some(isReason) ? "withheld" : "wrong";
  }
  if (right === null)
    return of === undefined && now.group !== null && now.value === 0 ? null : differs;
  return near(right, now.value) ? "equal" : differs;
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));

const byName = (figures: readonly Figure[]): Map<string, Figure> =>
  new Map(figures.map((figure) => [figureName(figure), figure]));
