import type { Issue } from "../sheets/issue";
import { isDrift } from "../workforce/drift/drift-issue";
import { worstFirst } from "../sheets/worst-first";
import { issueText } from "./issue-text";

/** What is different from last time, for people to read before any figure; nothing where all is as it was. */
export function driftLines(issues: readonly Issue[], width: number): string[] {
  const drift = worstFirst(issues.filter(isDrift));
  if (drift.length === 0) return [];
  return [
    `Different from last time (${drift.length})`,
    ...drift.flatMap((issue) => issueText(issue, width)),
    "",
  ];
}
