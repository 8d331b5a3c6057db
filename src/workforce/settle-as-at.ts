import { longDay } from "../units/day";
import type { ClaimedDay } from "../sheets/claimed-day";
import type { IssueLog } from "../sheets/issue-log";
import { assumptionSpec } from "./assumption-list";
import type { Assumption } from "./assumptions";

const EVERY = ["churn", "vacancy", "training", "uplift", "resilience"];

/** What sheets say of the day they are as at, and the days that they only speak of. */
export interface DaysSaid {
  readonly claims: readonly ClaimedDay[];
  readonly offers: readonly ClaimedDay[];
}

/**
 * The as-at date (conventions 2): as given, else the latest a sheet's title claims, else null. A title
 * that claims another day than the one used is an issue.
 */
export function settleAsAt(
  given: Assumption | undefined,
  { claims, offers }: DaysSaid,
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
  if (used.status === "option") {
    const others = offers.filter(({ day }) => day !== used.value);
    for (const offer of claims.length === 0 ? others : [])
      noteOffer(offer, Number(used.value), log);
  }
  return used;
}

function noteOffer({ sheet, cell, text }: ClaimedDay, used: number, log: IssueLog): void {
  log.add({
    severity: "note",
    code: "title-names-another-day",
    sheet,
    cell,
    heading: "",
    value: text,
    expected: `as at ${longDay(used)}`,
    done: `Read as at ${longDay(used)}, as you asked; the ${cell === "" ? "sheet's name" : "title"} speaks of ${text}.`,
    advice: "Nothing to do, if the sheet is correct at the day you gave.",
    touches: EVERY,
  });
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
