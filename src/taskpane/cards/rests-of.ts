import type { Figure } from "../../measures/figure";
import type { Issue } from "../../sheets/issue";

const placeOf = ({ code, sheet, cell, value }: Issue): string =>
  [code, sheet, cell, value].join("|");

/** The issues that any of the figures rests on, each once, in the order they come. */
export function restsOf(figures: readonly (Figure | null)[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const figure of figures)
    for (const issue of figure?.rests ?? [])
      if (!issues.has(placeOf(issue))) issues.set(placeOf(issue), issue);
  return [...issues.values()];
}
