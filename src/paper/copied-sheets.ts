import { cellKey, type Grid, type WorkbookContent } from "../workbook/grid";
import type { CellPlan, SheetPlan } from "../workbook/sheet-plan";
import { TABLES } from "../workforce/schema";
import { SHEETS } from "./sheet-names";

const OWN_NAMES = new Set(
  [...Object.values(SHEETS), ...TABLES.map((table) => table.sheet)].map((name) =>
    name.toLowerCase()
  )
);

/** The name a copy of the user's sheet goes by: its own, unless Muster needs that name. */
export const copyName = (sheet: string): string =>
  OWN_NAMES.has(sheet.toLowerCase()) ? `${sheet.slice(0, 24)} (yours)` : sheet;

/**
 * The user's sheets as they were read, values only, so that the written workbook links to nothing
 * outside itself. The assumptions are not copied: the product's own sheet takes their place.
 */
export function copiedSheets(
  content: WorkbookContent,
  assumptionSheets: ReadonlySet<string>
): SheetPlan[] {
  const own = new Set(content.productSheets);
  return content.grids
    .filter((grid) => !own.has(grid.sheet) && !assumptionSheets.has(grid.sheet))
    .map(copyOf);
}

function copyOf(grid: Grid): SheetPlan {
  const rows = grid.rows.map((cells, row) =>
    cells.map((content, column): CellPlan | null => {
      const key = cellKey(row, column);
      const error = grid.errors.get(key);
      if (error !== undefined) return { value: error, look: "warning", format: "text" };
      if (content === null) return null;
      if (typeof content === "string") return { value: content, format: "text" };
      const date = typeof content === "number" && grid.dates.has(key);
      return { value: content, format: date ? "date" : "general" };
    })
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: copyName(grid.sheet),
    rows,
    widths: Array.from({ length: columns }, (_, column) => widthOf(grid, column)),
    tables: grid.tables.map(({ name, top, left, bottom, right, headings }) => ({
      name,
      top,
      left,
      bottom,
      right,
      headings,
    })),
    charts: [],
    freeze: { rows: grid.tables[0] === undefined ? 0 : grid.tables[0].top + 1, columns: 0 },
    print: {
      landscape: true,
      fit: [1, 0],
      bottom: rows.length - 1,
      right: Math.max(0, columns - 1),
    },
    hidden: grid.hidden,
    role: "copy",
  };
}

const WIDEST = 40;

function widthOf(grid: Grid, column: number): number {
  let width = 9;
  for (let row = 0; row < Math.min(grid.rows.length, 200); row++) {
    const content = grid.rows[row]?.[column] ?? null;
    if (content === null) continue;
    const shown = grid.dates.has(cellKey(row, column)) ? 11 : String(content).length + 2;
    width = Math.max(width, Math.min(WIDEST, shown));
  }
  return width;
}
