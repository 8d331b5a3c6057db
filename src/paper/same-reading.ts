import { tableSpec, TABLES } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";
import { cellValueOf } from "./cell-value";

/**
 * What two readings of a workbook differ in, the first difference in words; null where they say the same
 * in every row. A mend puts right how a cell is written, never what it says.
 */
export function readingsDiffer(before: Workforce, after: Workforce): string | null {
  if (before.asAt !== after.asAt) return "the as-at date";
  for (const { name } of TABLES) {
    const spec = tableSpec(name);
    const one = before.tables.get(name);
    const other = after.tables.get(name);
    if ((one?.length ?? 0) !== (other?.length ?? 0))
      return `${one?.length ?? 0} and ${other?.length ?? 0} rows of ${spec.rowWords}`;
    for (const column of spec.columns) {
      const [a, b] = [one?.columns.get(column.name), other?.columns.get(column.name)];
      for (let row = 0; row < (one?.length ?? 0); row++)
        if (!Object.is(cellValueOf(a, row), cellValueOf(b, row)))
          return `${column.words} of ${spec.rowWords}: ${String(cellValueOf(a, row))} and ${String(cellValueOf(b, row))}`;
    }
  }
  for (const [id, { value, spec }] of before.assumptions)
    if (after.assumptions.get(id)?.value !== value) return `the assumption ${spec.name}`;
  return null;
}
