import type { WriteSheet } from "hucre/xlsx";
import { a1 } from "../../workbook/address";
import type { CellPlan, SheetPlan, TablePlan } from "../../workbook/sheet-plan";

type TableDefinition = NonNullable<WriteSheet["tables"]>[number];

/** A table of Excel needs one row under its headings, be it empty. */
const lastRow = (table: TablePlan): number => Math.max(table.bottom, table.top + 1);

export const tableDefinition = (table: TablePlan, role: SheetPlan["role"]): TableDefinition => ({
  name: table.name,
  range: `${a1(table.top, table.left)}:${a1(lastRow(table), table.right)}`,
  columns: table.headings.map((name) => ({ name })),
  style: "TableStyleLight1",
  showRowStripes: role === "copy",
  showAutoFilter: role === "copy",
});

/** Excel repairs a file whose heading cells are not texts equal to the table's own list: they are set to it. */
export function withHeadings(plan: SheetPlan): SheetPlan {
  if (plan.tables.length === 0) return plan;
  const rows: (CellPlan | null)[][] = plan.rows.map((row) => [...row]);
  for (const table of plan.tables) {
    while (rows.length <= table.top) rows.push([]);
    const row = rows[table.top] ?? [];
    while (row.length <= table.right) row.push(null);
    table.headings.forEach((heading, i) => {
      const { look = "heading", wrap = true, align } = row[table.left + i] ?? {};
      const cell = { value: heading, look, wrap };
      row[table.left + i] = align === undefined ? cell : { ...cell, align };
    });
  }
  return { ...plan, rows };
}
