import type { Answers } from "../sheets/answers";
import type { IssueLog } from "../sheets/issue-log";
import { reportAnswer } from "../sheets/read-answers";
import type { ReadAs } from "../sheets/read-as";
import { corrected, untraced, type Traced } from "../sheets/traced";
import { RankLedger } from "./rank-ledger";
import type { Source } from "./source-rows";
import { DEFAULT_TYPE, WORKER_TYPES, workerTypeOf, type WorkerType } from "./worker-types";

/** What a worker type is settled for, as it is counted in messages. */
type Counted = "people" | "posts" | "vacancies";

interface Seen {
  readonly given: string;
  readonly type: WorkerType | null;
  readonly source: Source;
  readonly row: number;
  readonly says: string;
  count: number;
}

/** Settles worker types: from the user's answer, else from the text, else from a police rank, else the default, and keeps count. */
export class TypeLedger {
  private readonly seen = new Map<string, Seen>();
  private readonly ranks: RankLedger;
  private readonly assumed = new Map<Counted, number>();
  private fromRank = 0;
  private stated = 0;

  constructor(
    private readonly answers: Answers,
    private readonly log: IssueLog
  ) {
    this.ranks = new RankLedger(answers, log);
  }

  /** The worker type a row states or its rank implies; "" where neither does. */
  given(source: Source, row: number, rank: string): Traced<string> {
    const text = source.reader.text(row, "worker_type");
    if (text.value === "") {
      const implied = this.ranks.impliedBy(source, row, rank);
      if (implied === null) return untraced("");
      this.fromRank++;
      return untraced(implied);
    }
    const { type } = this.settle(source, row, text.value);
    if (type === null) return text;
    this.stated++;
    return type === text.value ? text : corrected(type, text);
  }

  private settle(source: Source, row: number, given: string): Seen {
    const key = given.toLowerCase();
    let seen = this.seen.get(key);
    if (seen === undefined) {
      seen = { given, source, row, count: 0, ...this.read(given) };
      this.seen.set(key, seen);
    }
    seen.count++;
    return seen;
  }

  private read(given: string): Pick<Seen, "type" | "says"> {
    const answer = this.answers.find("worker type", given);
    if (answer !== null) {
      const type = WORKER_TYPES.find((one) => one.toLowerCase() === answer.says.toLowerCase());
      if (type !== undefined) return { type, says: answer.says };
      reportAnswer(answer, WORKER_TYPES, this.log);
    }
    return { type: workerTypeOf(given), says: "" };
  }

  /** The type, or the default counted as an assumption. */
  settled(type: Traced<string>, of: Counted): Traced<string> {
    if (type.value !== "") return type;
    this.assumed.set(of, (this.assumed.get(of) ?? 0) + 1);
    return untraced(DEFAULT_TYPE);
  }

  readAs(): ReadAs[] {
    const types = [...this.seen.values()].map(
      ({ given, type, count, says }): ReadAs => ({
        about: "worker type",
        sheet: "",
        given,
        rows: count,
        reads: type ?? "",
        confidence: says === "" ? (type === null ? "asked" : "certain") : "yours",
        why: whyRead(type, says),
        says,
      })
    );
    return [...types, ...this.ranks.readAs()];
  }

  report(): void {
    const { log } = this;
    if (this.assumed.size > 0) this.reportAssumed();
    this.ranks.report();
    if (this.fromRank > 0) {
      log.add({
        ...WHOLE_WORKBOOK,
        severity: "note",
        code: "worker-type-from-rank",
        value: `${this.fromRank} rows`,
        done: "The worker type was taken from a police rank.",
      });
    }
    for (const { type, source, row, count } of this.seen.values()) {
      if (type !== null) continue;
      log.row(source.block, row, "worker_type", {
        severity: "decide",
        code: "worker-type-not-known",
        expected: "a worker type such as police officer, police staff or PCSO",
        done: `Kept as a worker type of its own (${count} row${count === 1 ? "" : "s"}).`,
        advice:
          "Say in the Mappings sheet which type it is; if these are not employees, take them out.",
      });
    }
  }

  /** One note for the workbook; where other rows do state a type, the blank ones are to be decided. */
  private reportAssumed(): void {
    const some = this.stated + this.fromRank > 0;
    const counts = [...this.assumed].map(([of, count]) => `${count} ${count === 1 ? ONE[of] : of}`);
    this.log.add({
      ...WHOLE_WORKBOOK,
      severity: some ? "decide" : "note",
      code: "worker-type-missing",
      value: counts.join(", "),
      done: `${some ? "Nothing gives the worker type of these" : "No column gives the worker type"}: taken as ${DEFAULT_TYPE.toLowerCase()}, shown as an assumption.`,
    });
  }
}

const whyRead = (type: WorkerType | null, says: string): string => {
  if (says !== "") return "You said so.";
  return type === null
    ? "Muster does not know these words; kept as a type of its own."
    : "The words say so.";
};

const ONE = { people: "person", posts: "post", vacancies: "vacancy" } as const;

const WHOLE_WORKBOOK = {
  sheet: "",
  cell: "",
  heading: "Worker type",
  expected: "a worker type in every row",
  advice: "Add a column Worker type if the sheets hold officers, PCSOs or others as well.",
  touches: ["churn", "vacancy", "uplift"],
} as const;
