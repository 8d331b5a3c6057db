import type { SheetKind } from "../../sheets/sheet-kind";
import type { SourceRow } from "../source-rows";
import { cellOf } from "../table";
import type { Records } from "./records";

const KINDS: readonly SheetKind[] = ["establishment", "leavers", "vacancies"];

/** The row and logical column of the user's sheets that a value was read from; null for none. */
export function sourceRowOf(
  origin: number,
  { sources }: Records
): (SourceRow & { readonly name: string }) | null {
  const cell = cellOf(origin);
  if (cell === null) return null;
  for (const source of KINDS.flatMap(sources)) {
    const { gridIndex, firstRow, lastRow, columns } = source.block;
    if (gridIndex !== cell.grid || cell.row < firstRow || cell.row > lastRow) continue;
    for (const [name, column] of columns)
      if (column === cell.column) return { source, row: cell.row, name };
  }
  return null;
}
