import { longDay } from "../units/day";
import type { ClaimedDay } from "../sheets/claimed-day";
import type { IssueLog } from "../sheets/issue-log";
import { assumptionSpec } from "./assumption-list";
import type { Assumption } from "./assumptions";

const EVERY = ["churn", "vacancy", "training", "uplift", "resilience"];

/**
 * The as-at date (conventions 2): as given, else the latest a sheet's title claims, else null. A title
 * that claims another day than the one used is an issue.
 */
export function settleAsAt(
  given: Assumption | undefined,
  claims: readonly ClaimedDay[],
  log: IssueLog
): Assumption | null {
  const used = given ?? fromClaims(claims);
  if (used === null) return null;
  for (const { day, sheet, cell, text } of claims) {
    if (day === used.value) continue;
    log.add({
      severity: "decide",
      code: "title-claims-another-day",
      sheet,
      cell,
      heading: "",
      value: text,
      expected: `as at ${longDay(Number(used.value))}`,
      done: `Read as at ${longDay(Number(used.value))}, whatever the title says.`,
      advice: "Bring the sheet up to that day, or change the as-at date.",
      touches: EVERY,
    });
  }
  return used;
}

function fromClaims(claims: readonly ClaimedDay[]): Assumption | null {
  const [first, ...rest] = claims;
  if (first === undefined) return null;
  const latest = rest.reduce((best, claim) => (claim.day > best.day ? claim : best), first);
  return {
    spec: assumptionSpec("as_at"),
    value: latest.day,
    source: latest.text,
    cell: `${latest.sheet}!${latest.cell}`,
    status: "claimed",
  };
}
