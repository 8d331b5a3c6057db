import type { Figure } from "../measures/figure";
import { restSentence } from "../measures/rest-notes";
import { worstFirst } from "../sheets/worst-first";

/** Behind the name of a figure that rests on something to be decided. */
export const MARK = " *";

const NAMED = 3;
/** Longer lines would run off the page. */
const LONGEST = 150;

/** The lines below the page that say what the marked figures rest on: the worst three, the others counted. */
export function footnotesOf(figures: readonly Figure[]): string[] {
  const issues = worstFirst([...new Set(figures.flatMap(({ rests }) => rests))]);
  if (issues.length === 0) return [];
  const more = issues.length - NAMED;
  return [
    "* Rests on what is still to be decided, and could change. The Register says so beside each figure; the sheet Issues says what to do.",
    ...issues.slice(0, NAMED).map((issue) => `* ${shortened(restSentence(issue))}`),
    ...(more > 0 ? [`* And ${more} more on the sheet Issues.`] : []),
  ];
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;

/** True of a line of the page that only says what is to be decided. */
export const isFootnote = (text: string): boolean => text.startsWith("* ");

/** A name of the page, or the formula of one, without its mark. */
export const unmarked = (text: string): string => text.replaceAll(/ \*(?=$|")/g, "");

const isFootnoteOrBlank = (text: string): boolean => text === "" || isFootnote(text);

/** True of two states of a cell of the page that differ only in what is to be decided. */
export const isMarkOnly = (cell: { readonly found: string; readonly expected: string }): boolean =>
  unmarked(cell.found) === unmarked(cell.expected) ||
  (isFootnoteOrBlank(cell.found) && isFootnoteOrBlank(cell.expected));
