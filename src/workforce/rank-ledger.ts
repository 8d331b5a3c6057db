import type { Answers } from "../sheets/answers";
import { headingOf, textAt } from "../sheets/block";
import type { IssueLog } from "../sheets/issue-log";
import { reportAnswer } from "../sheets/read-answers";
import type { ReadAs } from "../sheets/read-as";
import type { Source, SourceRow } from "./source-rows";
import {
  DEFAULT_TYPE,
  typeOfRank,
  WORKER_TYPES,
  workerTypeOf,
  type WorkerType,
} from "./worker-types";

interface Asked {
  readonly given: string;
  readonly type: WorkerType;
  readonly says: string;
  readonly rows: SourceRow[];
}

/** How staff grades are written beside ranks: with a number, a letter or two, or the word. */
const STAFF_GRADE = /\d|^[a-z]{1,2}$|\b(grade|scale|band|spot|apprentice|agency)\b/i;

/** Settles what a rank says of the worker type, and asks about ranks that nobody knows beside ones that are known. */
export class RankLedger {
  private readonly known = new Map<string, WorkerType | null>();
  private readonly ranked = new Map<Source, boolean>();
  private readonly asked = new Map<string, Asked>();

  constructor(
    private readonly answers: Answers,
    private readonly log: IssueLog
  ) {}

  /** The worker type that a row's rank, or its title where it has none, implies; null where neither does. */
  impliedBy(source: Source, row: number, rank: string): WorkerType | null {
    const type = this.typeOf(rank);
    if (type !== null || rank === "" || !this.isRanked(source)) return type;
    const given = rankAt(source, row);
    if (given === "" || STAFF_GRADE.test(given)) return null;
    const words = workerTypeOf(given);
    if (words === "Police staff" || words === "PCSO") return words;
    const asked = this.askedAbout(given);
    asked.rows.push({ source, row });
    return asked.type;
  }

  private typeOf(rank: string): WorkerType | null {
    let type = this.known.get(rank);
    if (type === undefined) this.known.set(rank, (type = typeOfRank(rank)));
    return type;
  }

  /** True of a list with a column of ranks, and of nothing else, in which some rank is known. */
  private isRanked(source: Source): boolean {
    const told = this.ranked.get(source);
    if (told !== undefined) return told;
    const heading = headingOf(source.block, "rank_grade");
    const ranked =
      /\brank\b/i.test(heading) &&
      !/grade|scale|band/i.test(heading) &&
      source.rows.some((row) => this.typeOf(rankAt(source, row)) !== null);
    this.ranked.set(source, ranked);
    return ranked;
  }

  private askedAbout(given: string): Asked {
    const key = given.toLowerCase();
    const told = this.asked.get(key);
    if (told !== undefined) return told;
    const answer = this.answers.find("worker type", given);
    const says = answer?.says.trim().toLowerCase();
    const said = WORKER_TYPES.find((one) => one.toLowerCase() === says);
    if (answer !== null && said === undefined) reportAnswer(answer, WORKER_TYPES, this.log);
    const asked = { given, type: said ?? DEFAULT_TYPE, says: said ?? "", rows: [] };
    this.asked.set(key, asked);
    return asked;
  }

  readAs(): ReadAs[] {
    return [...this.asked.values()].map(({ given, type, says, rows }) => ({
      about: "worker type",
      sheet: "",
      given,
      rows: rows.length,
      reads: type,
      confidence: says === "" ? "asked" : "yours",
      why: says === "" ? "Muster does not know this rank." : "You said so.",
      says,
    }));
  }

  /** One issue for each rank that nobody knows, at its cells. */
  report(): void {
    for (const { given, says, rows } of this.asked.values()) {
      if (says !== "") continue;
      for (const { source, row } of rows) {
        const column = source.block.columns.get("rank_grade") ?? source.block.left;
        this.log.cell(source.block, row, column, {
          severity: "decide",
          code: "rank-not-known",
          expected: "a rank such as Constable, Sgt or Insp, as in other rows of the column",
          done: `Muster does not know the rank “${given}”: read as ${DEFAULT_TYPE.toLowerCase()}.`,
          advice: `Say on the sheet Mappings which worker type “${given}” is.`,
        });
      }
    }
  }
}

function rankAt({ block }: Source, row: number): string {
  const column = block.columns.get("rank_grade");
  return column === undefined ? "" : textAt(block.grid, row, column);
}
