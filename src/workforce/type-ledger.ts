import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";
import { DEFAULT_TYPE, typeOfRank, workerTypeOf, type WorkerType } from "./worker-types";

/** Settles worker types: from the text, else from a police rank, else the default, and keeps count. */
export class TypeLedger {
  private readonly types = new Map<string, WorkerType | null>();
  private readonly ranks = new Map<string, WorkerType | null>();
  private assumed = 0;
  private fromRank = 0;
  private stated = 0;
  private readonly strange = new Map<string, { source: Source; row: number; count: number }>();

  /** The worker type a row states or its rank implies; "" where neither does. */
  given(source: Source, row: number, rank: string): Traced<string> {
    const text = source.reader.text(row, "worker_type");
    if (text.value === "") {
      const implied = this.impliedBy(rank);
      if (implied === null) return untraced("");
      this.fromRank++;
      return untraced(implied);
    }
    const type = this.typeOf(text.value);
    if (type === null) {
      const key = text.value.toLowerCase();
      const known = this.strange.get(key);
      if (known === undefined) this.strange.set(key, { source, row, count: 1 });
      else known.count++;
      return text;
    }
    this.stated++;
    return type === text.value ? text : corrected(type, text);
  }

  private typeOf(text: string): WorkerType | null {
    let type = this.types.get(text);
    if (type === undefined) this.types.set(text, (type = workerTypeOf(text)));
    return type;
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

  report(log: IssueLog): void {
    if (this.assumed > 0) this.reportAssumed(log);
    if (this.fromRank > 0) {
      log.add({
        ...WHOLE_WORKBOOK,
        severity: "note",
        code: "worker-type-from-rank",
        value: `${this.fromRank} rows`,
        done: "The worker type was taken from a police rank.",
      });
    }
    for (const [, { source, row, count }] of this.strange) {
      log.row(source.block, row, "worker_type", {
        severity: "decide",
        code: "worker-type-not-known",
        expected: "a worker type such as police officer, police staff or PCSO",
        done: `Kept as a worker type of its own (${count} row${count === 1 ? "" : "s"}).`,
        advice:
          "If it is one of the usual types, write that; if these are not employees, take them out.",
      });
    }
  }

  /** One note for the workbook; where other rows do state a type, the blank ones are to be decided. */
  private reportAssumed(log: IssueLog): void {
    log.add({
      ...WHOLE_WORKBOOK,
      severity: this.stated + this.fromRank > 0 ? "decide" : "note",
      code: "worker-type-missing",
      value: `${this.assumed} rows of people, posts and vacancies`,
      done: `Taken as ${DEFAULT_TYPE.toLowerCase()}, shown as an assumption.`,
    });
  }
}

const WHOLE_WORKBOOK = {
  sheet: "",
  cell: "",
  heading: "Worker type",
  expected: "a worker type in every row",
  advice: "Add a column Worker type if the sheets hold officers, PCSOs or others as well.",
  touches: ["churn", "vacancy", "uplift"],
} as const;
