import { columnNumber } from "../../workbook/address";
import type { GridTable } from "../../workbook/grid";
import { elements, inside, officeText } from "./xml-tags";

/**
 * A table part as a table of the grid. A totals row is left out of the rectangle: it holds sums, not
 * records. Null where the table has no heading row to know its columns by, or no rectangle.
 */
export function parseTable(xml: string): GridTable | null {
  const [table] = elements(xml, "table");
  const corners = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(table?.get("ref") ?? "");
  if (table === undefined || corners === null || table.get("headerRowCount") === "0") return null;
  const [, left = "", top = "", right = "", bottom = ""] = corners;
  return {
    name: officeText(table.get("displayName") ?? table.get("name") ?? ""),
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1 - Number(table.get("totalsRowCount") ?? 0),
    right: columnNumber(right),
    headings: [...elements(inside(xml, "tableColumns"), "tableColumn")].map((column) =>
      officeText(column.get("name") ?? "")
    ),
  };
}
