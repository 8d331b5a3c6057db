import type { IssueLog } from "../sheets/issue-log";
import { reasonOf, type ReasonFound } from "./reason-text";
import type { Reason } from "./reasons";
import type { Source } from "./source-rows";

interface Seen {
  readonly source: Source;
  readonly row: number;
  readonly understood: boolean;
  count: number;
}

/** Maps reasons as given to canonical ones, and lists the texts that came to "Unknown". */
export class ReasonLedger {
  private readonly found = new Map<string, ReasonFound>();
  private readonly unknown = new Map<string, Seen>();

  canonical(source: Source, row: number, given: string): Reason {
    let found = this.found.get(given);
    if (found === undefined) this.found.set(given, (found = reasonOf(given)));
    if (found.saysUnknown || !found.understood) {
      const key = given.toLowerCase();
      const seen = this.unknown.get(key);
      if (seen === undefined) {
        this.unknown.set(key, { source, row, understood: found.understood, count: 1 });
      } else seen.count++;
    }
    return found.reason;
  }

  report(log: IssueLog): void {
    for (const [text, { source, row, understood, count }] of this.unknown) {
      const leavers = `${count} leaver${count === 1 ? "" : "s"}`;
      log.row(
        source.block,
        row,
        "reason",
        {
          severity: understood ? "note" : "decide",
          code: understood ? "DQ-16" : "reason-not-understood",
          expected: "a reason such as resignation, retirement, redundancy or transfer",
          done: `Counted as Unknown (${leavers}).`,
          advice: understood
            ? "Give the reason if it is known; rates by reason leave these out."
            : "Say what the reason is in other words, or accept Unknown.",
        },
        { value: text === "" ? `(blank), ${leavers}` : `${text}, ${leavers}` }
      );
    }
  }
}
