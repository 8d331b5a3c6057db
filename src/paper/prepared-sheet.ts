import { cellOf, type Provenance } from "../workforce/table";
import { tableSpec, type ColumnSpec, type TableName } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";
import { a1, sheetRef } from "../workbook/address";
import type { CellValue, WorkbookContent } from "../workbook/grid";
import type { CellPlan, NumberFormat, SheetPlan } from "../workbook/sheet-plan";
import { formula, heading, Sheet, text, value } from "./cells";
import { cellValueOf } from "./cell-value";
import { PREPARED_FIRST } from "./prepared-place";
import { rowHeights } from "./row-heights";

const WIDTHS: Readonly<Record<string, number>> = {
  post_title: 30,
  title: 30,
  team: 22,
  course: 34,
  reason_given: 30,
  reason: 22,
  type: 16,
  stage: 26,
  event: 22,
  cohort: 16,
};

/**
 * A table as Muster understands it, one row a row of the user's. A cell that says what the user's
 * says is a link to it; one that was put right or worked out is a value, and looks different.
 */
export function preparedSheet(
  table: TableName,
  workforce: Workforce,
  content: WorkbookContent,
  copyName: (sheet: string) => string
): SheetPlan {
  const spec = tableSpec(table);
  const data = workforce.tables.get(table);
  const length = data?.length ?? 0;
  const sheet = new Sheet();
  sheet.put(0, 0, text(spec.sheet, "title"));
  sheet.put(1, 0, text(`From ${(workforce.sources.get(table) ?? []).join(", ")}.`, "note"));
  sheet.put(2, 0, text("Blue: linked to your cell.", "input"));
  sheet.put(2, 3, text("Amber: read otherwise than it stands in your cell.", "corrected"));
  sheet.put(2, 6, text("Black: from no single cell of yours.", "plain"));
  spec.columns.forEach((column, at) => {
    const align = column.kind === "text" ? "left" : "right";
    sheet.put(PREPARED_FIRST - 1, at, { ...heading(column.heading), align });
    const values = data?.columns.get(column.name);
    const origins = data?.provenance.get(column.name);
    for (let row = 0; row < length; row++)
      sheet.put(
        PREPARED_FIRST + row,
        at,
        preparedCell(cellValueOf(values, row), column, origins, row, content, copyName)
      );
  });
  const widths = spec.columns.map((column) => WIDTHS[column.name] ?? 14);
  const bottom = PREPARED_FIRST - 1 + length;
  const right = spec.columns.length - 1;
  return {
    name: spec.sheet,
    rows: sheet.rows,
    widths,
    tables: [
      {
        name: spec.excelTable,
        top: PREPARED_FIRST - 1,
        left: 0,
        bottom,
        right,
        headings: spec.columns.map((column) => column.heading),
      },
    ],
    charts: [],
    rowHeights: rowHeights(sheet.rows, widths),
    freeze: { rows: PREPARED_FIRST, columns: 1 },
    print: {
      landscape: true,
      fit: [1, 0],
      repeatRows: [PREPARED_FIRST - 1, PREPARED_FIRST - 1],
      bottom,
      right,
    },
    role: "product",
  };
}

function preparedCell(
  content: CellValue,
  column: ColumnSpec,
  origins: Provenance | undefined,
  row: number,
  workbook: WorkbookContent,
  copyName: (sheet: string) => string
): CellPlan {
  const format = formatOf(column);
  const corrected = origins?.corrected[row] === 1;
  const origin = cellOf(origins?.origin[row] ?? -1);
  const grid = origin === null ? undefined : workbook.grids[origin.grid];
  if (content === null) return value("", "text");
  if (origin === null || grid === undefined) return value(content, format);
  const stands = grid.rows[origin.row]?.[origin.column];
  const source = `${sheetRef(copyName(grid.sheet))}!${a1(origin.row, origin.column)}`;
  if (column.kind === "flag" && typeof stands === "string" && saysYes(stands) === (content === 1))
    return formula(`IF(LEFT(${source},1)="Y",1,0)`, content, format, "input");
  if (corrected) return value(content, format, "corrected");
  if (stands === content) return formula(source, content, format, "input");
  // A number that is a name (employee 301) is text to Muster, and linked as text.
  if (typeof stands === "number" && String(stands) === content)
    return formula(`${source}&""`, content, format, "input");
  return value(content, format, "corrected");
}

/** Yes and Y, in capitals or not, as a formula can tell it from anything else. */
const saysYes = (text: string): boolean => /^y/i.test(text);

function formatOf({ kind, unit, name }: ColumnSpec): NumberFormat {
  if (kind === "date") return "date";
  if (kind === "text") return "text";
  if (kind === "flag" || name === "shares" || unit.head !== undefined || unit.day !== undefined)
    return "whole";
  if (unit.GBP !== undefined) return "pounds";
  return name === "conversion" ? "fraction" : "fte";
}
