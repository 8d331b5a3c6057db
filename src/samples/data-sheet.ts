import type { CellValue } from "../workbook/grid";
import type { CellPlan, NumberFormat, SheetPlan } from "../workbook/sheet-plan";

export interface DataColumn {
  readonly heading: string;
  readonly format?: NumberFormat;
  /** In characters; what the heading needs if left out. */
  readonly width?: number;
}

export interface DataSheet {
  readonly name: string;
  readonly table: string;
  /** A line above the table, with a blank row below it; without it the table starts in A1. */
  readonly title?: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A sheet as an office keeps it: one table, one row a thing. */
export function dataSheet(sheet: DataSheet): SheetPlan {
  const { columns, title } = sheet;
  const top = title === undefined ? 0 : 2;
  const above: (CellPlan | null)[][] =
    title === undefined ? [] : [[{ value: title, look: "title" }], []];
  const headings = columns.map((column): CellPlan => ({ value: column.heading, look: "heading" }));
  const body = sheet.rows.map((row) =>
    columns.map(({ format }, i): CellPlan | null => {
      const value = row[i] ?? null;
      return value === null ? null : { value, ...(format === undefined ? {} : { format }) };
    })
  );
  const bottom = top + body.length;
  const right = columns.length - 1;
  return {
    name: sheet.name,
    role: "copy",
    rows: [...above, headings, ...body],
    widths: columns.map(({ heading, width }) => width ?? Math.max(11, heading.length + 3)),
    tables: [
      {
        name: sheet.table,
        top,
        left: 0,
        bottom,
        right,
        headings: columns.map(({ heading }) => heading),
      },
    ],
    charts: [],
    freeze: { rows: top + 1, columns: 0 },
    print: { landscape: true, fit: [1, 0], repeatRows: [top, top], bottom, right },
  };
}
