import { everyTerm } from "../language/children";
import type { Term } from "../language/term";
import type { TableName } from "../workforce/schema";

/** The tables a term reads, through lines, measures and definitions. */
export function tablesOf(term: Term): TableName[] {
  const tables = new Set<TableName>();
  for (const inner of everyTerm(term)) {
    if (inner.node === "column" || inner.node === "aggregate") tables.add(inner.table);
    if (inner.node === "line") tables.add(inner.line.table);
  }
  return [...tables];
}
