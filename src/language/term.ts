import type { AssumptionId } from "../workforce/assumptions";
import type { DatedRate } from "../workforce/rates";
import type { TableName } from "../workforce/schema";
import type { FunctionSpec } from "./function-spec";
import type { StepSpec } from "./step-spec";
import type { Type } from "./type";

/**
 * Names given by where a line is worked out: the reported period, the financial year, the as-at
 * date; and inside month by month lines the month and the part of it inside the period.
 */
export type Bound = "period" | "year" | "asAt" | "month" | "part";

export type RateName = DatedRate["rate"];

export const REASON_FLAGS = ["leaver", "outOfService", "voluntary", "redundancy"] as const;
export type ReasonFlag = (typeof REASON_FLAGS)[number];

/** What figures can be split by. Months split the period; the rest split rows. */
export type Dimension = "team" | "type" | "reason" | "post" | "cohort" | "event";

/** A line once every name has a meaning and every unit has been checked. */
export type Term = {
  readonly type: Type;
  /** The same key, the same meaning: what lets equal parts be worked out once. */
  readonly key: string;
  /** Which places its value depends on. */
  readonly bounds: ReadonlySet<Bound>;
} & Shape;

export type Shape =
  | { readonly node: "number"; readonly value: number }
  | { readonly node: "text"; readonly value: string }
  | { readonly node: "column"; readonly table: TableName; readonly name: string }
  | { readonly node: "line"; readonly line: RowLine }
  | { readonly node: "monthly"; readonly line: MonthLine }
  | { readonly node: "assumption"; readonly id: AssumptionId }
  /** The first or last day of a period in force; the as-at date is both its own. */
  | { readonly node: "edge"; readonly of: Bound; readonly edge: "from" | "to" }
  | { readonly node: "measure"; readonly id: string; readonly term: Term }
  | { readonly node: "call"; readonly fn: FunctionSpec; readonly args: readonly Term[] }
  | {
      readonly node: "textIs";
      readonly left: Term;
      readonly right: Term;
      readonly negated: boolean;
    }
  | {
      readonly node: "step";
      readonly step: StepSpec;
      readonly table: TableName;
      readonly args: readonly Term[];
    }
  | { readonly node: "overMonths"; readonly row: Term; readonly over: "period" | "year" }
  /** The mean of a measure over the month-ends of the period, with or without the opening one. */
  | {
      readonly node: "monthEnds";
      readonly id: string;
      readonly term: Term;
      readonly opening: boolean;
    }
  /** How many groups have exactly this value of a measure. */
  | {
      readonly node: "groupsWith";
      readonly by: Dimension;
      readonly id: string;
      readonly term: Term;
      readonly equals: number;
    }
  /** The rate in force on a day. */
  | { readonly node: "rate"; readonly rate: RateName; readonly on: Term }
  /** What a reason for leaving counts as. */
  | { readonly node: "reasonIs"; readonly reason: Term; readonly what: ReasonFlag }
  | {
      readonly node: "aggregate";
      readonly table: TableName;
      /** Null counts rows. */
      readonly value: Term | null;
      /** All must hold; no two joined by "and" inside one. */
      readonly where: readonly Term[];
      /** The conditions as written, for the sentence. */
      readonly said: readonly Term[];
    }
  | {
      readonly node: "defined";
      readonly name: string;
      readonly words: string;
      /** The arguments in words, for the sentence. */
      readonly args: ReadonlyMap<string, Term | Bound>;
      readonly body: Term;
    };

/** A row-level line: becomes a column of a workings sheet. */
export interface RowLine {
  readonly table: TableName;
  readonly name: string;
  readonly heading: string;
  readonly words: string;
  readonly term: Term;
}

/** A line with one value a month: becomes a heading row above the months of a workings sheet. */
export interface MonthLine {
  readonly name: string;
  readonly heading: string;
  readonly term: Term;
}

/** Sees through definitions and measures' names to what is worked out. */
export function bodyOf(term: Term): Term {
  return term.node === "defined" ? bodyOf(term.body) : term;
}
