import type { Figure } from "../measures/figure";
import { restSentence } from "../measures/rest-notes";
import type { Issue } from "../sheets/issue";
import { worstFirst } from "../sheets/worst-first";
import { paragraph } from "./text-layout";

const ISSUES = 6;
const NAMES = 3;

/** What the figures marked with a star rest on: one line an issue, worst first, with their names. */
export function restLines(figures: readonly Figure[], file: string, width: number): string[] {
  const byIssue = new Map<Issue, Set<string>>();
  for (const { value, rests, name } of figures) {
    if (value === null) continue;
    for (const issue of rests)
      byIssue.set(issue, (byIssue.get(issue) ?? new Set<string>()).add(name));
  }
  if (byIssue.size === 0) return [];
  const issues = worstFirst([...byIssue.keys()]);
  const more = issues.length - ISSUES;
  return [
    ...issues.slice(0, ISSUES).flatMap((issue) => {
      const names = [...(byIssue.get(issue) ?? [])];
      return paragraph(`${restSentence(issue)} Rests on it: ${namesText(names)}.`, width, 2);
    }),
    ...(more > 0 ? paragraph(`And ${more} more: muster check ${file}`, width, 2) : []),
  ];
}

function namesText(names: readonly string[]): string {
  const more = names.length - NAMES;
  const named = names.slice(0, NAMES).join("; ");
  return more > 0 ? `${named}; and ${more} more` : named;
}
