import { everyTerm } from "../language/children";
import { once } from "../language/evaluate/once";
import type { Term } from "../language/term";
import type { TableName } from "../workforce/schema";

const known = new WeakMap<Term, readonly TableName[]>();

/** The tables a term reads, through lines, measures and definitions. */
export const tablesOf = (term: Term): readonly TableName[] =>
  once(known, term, () => [...new Set(tablesIn(term))]);

function* tablesIn(term: Term): Generator<TableName> {
  for (const inner of everyTerm(term)) {
    if (inner.node === "column" || inner.node === "aggregate") yield inner.table;
    if (inner.node === "line") yield inner.line.table;
  }
}
