import type { Issue } from "./issue";

const ORDER = { stop: 0, decide: 1, note: 2 } as const;

/** What stops a figure first, then what is to be decided; of each the most pounds first, then as met. */
export const worstFirst = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (b.pounds ?? 0) - (a.pounds ?? 0)
  );
