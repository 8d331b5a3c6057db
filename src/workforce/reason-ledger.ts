import type { Answers } from "../sheets/answers";
import type { IssueLog } from "../sheets/issue-log";
import { reportAnswer } from "../sheets/read-answers";
import type { ReadAs } from "../sheets/read-as";
import { reasonOf } from "./reason-text";
import { REASONS, type Reason } from "./reasons";
import type { Source } from "./source-rows";

interface Seen {
  readonly given: string;
  readonly reason: Reason;
  readonly source: Source;
  readonly row: number;
  readonly by: "words" | "blank" | "nothing" | "answer";
  readonly says: string;
  count: number;
}

const LABELS = REASONS.map(({ label }) => label);

/** Maps reasons as given to canonical ones, the user's answers first, and lists what came to "Unknown". */
export class ReasonLedger {
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly answers: Answers,
    private readonly log: IssueLog
  ) {}

  canonical(source: Source, row: number, given: string): Reason {
    const key = given.toLowerCase();
    let seen = this.seen.get(key);
    if (seen === undefined) {
      seen = { given, source, row, count: 0, ...this.settle(given) };
      this.seen.set(key, seen);
    }
    seen.count++;
    return seen.reason;
  }

  private settle(given: string): Pick<Seen, "reason" | "by" | "says"> {
    const answer = given === "" ? null : this.answers.find("reason", given);
    if (answer !== null) {
      const said = reasonOf(answer.says);
      if (said.understood) return { reason: said.reason, by: "answer", says: answer.says };
      reportAnswer(answer, LABELS, this.log);
    }
    const { reason, saysUnknown, understood } = reasonOf(given);
    return { reason, by: understood ? (saysUnknown ? "blank" : "words") : "nothing", says: "" };
  }

  readAs(): ReadAs[] {
    return [...this.seen.values()].map(({ given, reason, by, says, count }) => ({
      about: "reason",
      sheet: "",
      given: given === "" ? "(blank)" : given,
      rows: count,
      reads: reason.label,
      confidence: CONFIDENCE[by],
      why: WHY[by],
      says,
    }));
  }

  report(): void {
    for (const { given, source, row, by, count } of this.seen.values()) {
      if (by === "words" || by === "answer") continue;
      const leavers = `${count} leaver${count === 1 ? "" : "s"}`;
      this.log.row(
        source.block,
        row,
        "reason",
        {
          severity: by === "blank" ? "note" : "decide",
          code: by === "blank" ? "DQ-16" : "reason-not-understood",
          expected: "a reason such as resignation, retirement, redundancy or transfer",
          done: `Counted as Unknown (${leavers}).`,
          advice:
            by === "blank"
              ? "Give the reason if it is known; rates by reason leave these out."
              : "Say in the Mappings sheet what the reason counts as, or accept Unknown.",
        },
        { value: given === "" ? `(blank), ${leavers}` : `${given}, ${leavers}` }
      );
    }
  }
}

const CONFIDENCE = {
  words: "certain",
  blank: "certain",
  nothing: "asked",
  answer: "yours",
} as const satisfies Record<Seen["by"], ReadAs["confidence"]>;

const WHY: Readonly<Record<Seen["by"], string>> = {
  words: "The words of the reason say so.",
  blank: "No reason is given, or it says that it is not known.",
  nothing: "Muster does not know these words.",
  answer: "You said so.",
};
