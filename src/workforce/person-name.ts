const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr", "sir", "prof", "rev", "the"]);

/** The words of a name that tell people apart: no titles, no initials. */
const wordsOf = (name: string): string[] =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2 && !TITLES.has(word));

/**
 * True where two names cannot be one person's: both given, and no word of the one in the other. A new
 * surname beside the same forename may be a marriage; initials alone tell nothing.
 */
export function areDifferentNames(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.length === 0 || second.length === 0) return false;
  return !first.some((word) => second.includes(word));
}
