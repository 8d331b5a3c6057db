import type { Issue } from "../sheets/issue";
import { amount } from "./amount";
import type { Figure } from "./figure";

/** How many are named; the others are counted. */
const NAMED = 3;

/** "Leavers!E21 (Leaving Date)"; the heading or the sheet alone where an issue has no cell. */
export function placeOf({ sheet, cell, heading }: Issue): string {
  const place = cell === "" ? sheet : `${sheet}!${cell}`;
  if (place === "") return heading === "" ? "the workbook" : heading;
  return heading === "" ? place : `${place} (${heading})`;
}

/** The first sentence, without its full stop. */
const firstSentence = (text: string): string => text.split(/\.(?:\s|$)/, 1)[0] ?? "";

const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const andMore = (count: number): string => (count > 0 ? ` and ${count} more` : "");

/** Why a figure is withheld that rests on what must be settled first. */
export function settleFirst(issues: readonly Issue[]): string {
  const named = issues.slice(0, NAMED).map((issue) => {
    const expected = lowered(firstSentence(issue.expected).replaceAll(";", ","));
    return `${placeOf(issue)} is to be settled first: expected ${expected}`;
  });
  return `${named.join("; ")}${andMore(issues.length - named.length)}`;
}

/** "Leavers!E21 (Leaving Date): left on 3 May 2022." */
export const restSentence = (issue: Issue): string =>
  `${placeOf(issue)}: ${lowered(firstSentence(issue.done))}.`;

/** What a figure rests on that is read one way and could be read another: the worst three, the others counted. */
export function toBeDecided(issues: readonly Issue[]): string[] {
  const more = issues.length - NAMED;
  const named = issues
    .slice(0, NAMED)
    .map((issue) => `Rests on what is to be decided in ${restSentence(issue)}`);
  return more > 0
    ? [...named, `Rests on ${more} more ${more === 1 ? "thing" : "things"} to be decided.`]
    : named;
}

/** "Between 4 and 7, whatever the reasons for leaving that are not known turn out to be (M-B3)." */
const ofBounds = ({ bounds, unit }: Pick<Figure, "bounds" | "unit">): string[] =>
  bounds === null
    ? []
    : [
        `Between ${amount(bounds.low, unit)} and ${amount(bounds.high, unit)}, whatever the reasons for leaving that are not known turn out to be (M-B3).`,
      ];

/** All that is to be read beside a figure: its own notes, then what it rests on that is not settled. */
export const notesOf = (figure: Figure): readonly string[] =>
  figure.value === null
    ? figure.notes
    : [...figure.notes, ...ofBounds(figure), ...toBeDecided(figure.rests)];
