const MARKERS = new Set([
  ..."* ** .. ... - -- – — x c [c] [x] [z] [u] ? n/a na n.a. #n/a n/k nk tbc tba tbd".split(" "),
  "not available",
  "not applicable",
  "not known",
  "unknown",
  "null",
  "(blank)",
]);

/** Most text is no marker: it begins otherwise. */
const MAY_START = /^\s*[*.\-–—xc[?#ntbuXCNTBU(]/;

/** True for text that stands for "not available": *, .., -, N/A, [z]. It is never zero. */
export const isMarker = (text: string): boolean =>
  MAY_START.test(text) && MARKERS.has(text.trim().toLowerCase());
