import type { Table } from "../../workforce/table";
import type { Workforce } from "../../workforce/workforce";
import { cellOf } from "../../workforce/table";
import { a1 } from "../../workbook/address";
import type { CellRange } from "./cell-range";

/** A post the law asks for, and who holds it today (conventions 18). */
export interface StatutoryPost {
  readonly title: string;
  readonly post: string;
  readonly state: "vacant" | "interim" | "held";
  /** Where the establishment lists it; null where it has no single cell. */
  readonly at: CellRange | null;
}

export function statutoryPosts({ tables, blocks }: Workforce): StatutoryPost[] {
  const posts = tables.get("posts");
  if (posts === undefined) return [];
  return Array.from({ length: posts.length }, (_, row) => row)
    .filter((row) => numberAt(posts, "statutory", row) === 1)
    .map((row) => {
      const cell = cellOf(posts.provenance.get("statutory")?.origin[row] ?? -1);
      const grid = blocks.find(({ gridIndex }) => gridIndex === cell?.grid)?.grid;
      return {
        title: textAt(posts, "title", row),
        post: textAt(posts, "post", row),
        state: stateAt(posts, row),
        at:
          cell === null || grid === undefined
            ? null
            : { sheet: grid.sheet, range: a1(cell.row, cell.column) },
      };
    });
}

function stateAt(posts: Table, row: number): StatutoryPost["state"] {
  if (numberAt(posts, "holders", row) === 0) return "vacant";
  return numberAt(posts, "interim", row) === 1 ? "interim" : "held";
}

function numberAt(table: Table, name: string, row: number): number {
  const column = table.columns.get(name);
  return column?.kind === "number" ? (column.data[row] ?? Number.NaN) : Number.NaN;
}

function textAt(table: Table, name: string, row: number): string {
  const column = table.columns.get(name);
  return column?.kind === "text" ? (column.labels[column.codes[row] ?? -1] ?? "") : "";
}
