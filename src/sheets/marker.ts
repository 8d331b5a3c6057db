/**
 * What text says that stands for no value (DQ-05). suppressed: there is one and it is not shown;
 * unavailable: there is none, or nobody knows it. Neither is zero.
 */
export type Marker = "suppressed" | "unavailable";

const SUPPRESSED = new Set([
  "*",
  "**",
  "***",
  "c",
  "[c]",
  "(c)",
  "s",
  "[s]",
  "suppressed",
  "redacted",
]);
const UNAVAILABLE = new Set([
  ...".. ... … - -- --- – — x [x] [z] z [u] [n] ? ?? n/a na n.a. n.a #n/a n/k nk tbc tba tbd".split(
    " "
  ),
  "not available",
  "not applicable",
  "not known",
  "not recorded",
  "not stated",
  "not yet known",
  "not yet confirmed",
  "to be confirmed",
  "to be advised",
  "unknown",
  "null",
  "(blank)",
  "blank",
  "#null!",
]);

/** Fewer than a handful: the count is hidden. */
const BELOW = /^(<|≤|less than|fewer than|under)\s*(5|10|five|ten)$/;
/** Most text is no marker: it begins otherwise. */
const MAY_START = /^[*.…\-–—xcsz[?#(ntbufrl<≤XCSZNTBUFRL]/;
const LONGEST = 20;

/** What a text says instead of a value; null where it is no marker. */
export function markerOf(text: string): Marker | null {
  const bare = text.trim();
  if (bare.length > LONGEST || !MAY_START.test(bare)) return null;
  const folded = bare.toLowerCase();
  if (SUPPRESSED.has(folded) || BELOW.test(folded)) return "suppressed";
  return UNAVAILABLE.has(folded) ? "unavailable" : null;
}

/** True for text that stands for no value: *, .., -, N/A, [z]. It is never zero. */
export const isMarker = (text: string): boolean => markerOf(text) !== null;
