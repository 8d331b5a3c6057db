import { everyTerm } from "../../language/children";
import { monthEndFrames, type Frame } from "../../language/evaluate/frame";
import { once } from "../../language/evaluate/once";
import type { Term } from "../../language/term";
import type { TableName } from "../../workforce/schema";

type Aggregate = Term & { readonly node: "aggregate" };

/** One total that a figure is made of: what it reads, and which rows it counts. */
export interface Read {
  readonly table: TableName;
  /** Columns of the table, "people.leave_date", and the table itself. */
  readonly columns: ReadonlySet<string>;
  /** A row that fails one of these is no part of it; none for a table read through another. */
  readonly guards: readonly Guard[];
  readonly frame: Frame;
}

export interface Guard {
  readonly term: Term;
  readonly columns: ReadonlySet<string>;
}

/** Every name a term reads: columns, tables, "assumptions.vacancy_factor". */
export const namesIn = (term: Term): ReadonlySet<string> =>
  once(names, term, () => {
    const found = new Set<string>();
    for (const inner of everyTerm(term)) {
      if (inner.node === "column") found.add(inner.table).add(`${inner.table}.${inner.name}`);
      else if (inner.node === "aggregate") found.add(inner.table);
      else if (inner.node === "assumption") found.add(`assumptions.${inner.id}`);
    }
    return found;
  });

const names = new WeakMap<Term, ReadonlySet<string>>();

/** The totals a term is made of, each in the frame it is worked out in. */
export function readsOf(term: Term, frame: Frame): Read[] {
  switch (term.node) {
    case "aggregate":
      return partsOf(term).map((part) => ({ ...part, frame }));
    case "measure":
    case "groupsWith":
      return readsOf(term.term, frame);
    case "defined":
      return readsOf(term.body, frame);
    case "call":
      return term.args.flatMap((arg) => readsOf(arg, frame));
    case "monthEnds":
      return monthEndFrames(frame, term.opening).flatMap((month) => readsOf(term.term, month));
    default:
      return [];
  }
}

/** What a total reads of its own table, and of others through the lines of its rows. */
const partsOf = (term: Aggregate): readonly Omit<Read, "frame">[] =>
  once(parts, term, () => {
    const guards = term.where.map((guard) => ({ term: guard, columns: namesIn(guard) }));
    const byTable = new Map<TableName, Set<string>>([[term.table, new Set([term.table])]]);
    for (const inner of everyTerm(term)) {
      if (inner.node !== "column") continue;
      const columns = once(byTable, inner.table, () => new Set<string>([inner.table]));
      columns.add(`${inner.table}.${inner.name}`);
    }
    return [...byTable].map(([table, columns]) => ({
      table,
      columns,
      guards: table === term.table ? guards : [],
    }));
  });

const parts = new WeakMap<Term, readonly Omit<Read, "frame">[]>();
