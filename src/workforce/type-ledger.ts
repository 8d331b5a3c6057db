import type { Answers } from "../sheets/answers";
import type { IssueLog } from "../sheets/issue-log";
import { reportAnswer } from "../sheets/read-answers";
import type { ReadAs } from "../sheets/read-as";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";
import {
  DEFAULT_TYPE,
  typeOfRank,
  WORKER_TYPES,
  workerTypeOf,
  type WorkerType,
} from "./worker-types";

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
  private readonly ranks = new Map<string, WorkerType | null>();
  private assumed = 0;
  private fromRank = 0;
  private stated = 0;

  constructor(
    private readonly answers: Answers,
    private readonly log: IssueLog
  ) {}

  /** The worker type a row states or its rank implies; "" where neither does. */
  given(source: Source, row: number, rank: string): Traced<string> {
    const text = source.reader.text(row, "worker_type");
    if (text.value === "") {
      const implied = this.impliedBy(rank);
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

  private impliedBy(rank: string): WorkerType | null {
    let type = this.ranks.get(rank);
    if (type === undefined) this.ranks.set(rank, (type = typeOfRank(rank)));
    return type;
  }

  /** The type, or the default counted as an assumption. */
  settled(type: Traced<string>): Traced<string> {
    if (type.value !== "") return type;
    this.assumed++;
    return untraced(DEFAULT_TYPE);
  }

  readAs(): ReadAs[] {
    return [...this.seen.values()].map(({ given, type, count, says }) => ({
      about: "worker type",
      sheet: "",
      given,
      rows: count,
      reads: type ?? "",
      confidence: says === "" ? (type === null ? "asked" : "certain") : "yours",
      why: whyRead(type, says),
      says,
    }));
  }

  report(): void {
    const { log } = this;
    if (this.assumed > 0) this.reportAssumed();
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
    this.log.add({
      ...WHOLE_WORKBOOK,
      severity: this.stated + this.fromRank > 0 ? "decide" : "note",
      code: "worker-type-missing",
      value: `${this.assumed} rows of people, posts and vacancies`,
      done: `Taken as ${DEFAULT_TYPE.toLowerCase()}, shown as an assumption.`,
    });
  }
}

const whyRead = (type: WorkerType | null, says: string): string => {
  if (says !== "") return "You said so.";
  return type === null
    ? "Muster does not know these words; kept as a type of its own."
    : "The words say so.";
};

const WHOLE_WORKBOOK = {
  sheet: "",
  cell: "",
  heading: "Worker type",
  expected: "a worker type in every row",
  advice: "Add a column Worker type if the sheets hold officers, PCSOs or others as well.",
  touches: ["churn", "vacancy", "uplift"],
} as const;
