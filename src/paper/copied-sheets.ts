import { holdsAnswers } from "../sheets/read-answers";
import { holdsScenarios } from "../sheets/scenario-rows";
import { cellKey, type Grid, type WorkbookContent } from "../workbook/grid";
import type { CellPlan, SheetPlan } from "../workbook/sheet-plan";
import { isOwnName } from "./sheet-names";

export type CopyName = (sheet: string) => string;

/** The names copies of the user's sheets go by: their own, unless Muster needs one; then one that is free. */
export function copyNames(content: WorkbookContent): CopyName {
  const taken = new Set(content.grids.map(({ sheet }) => sheet.toLowerCase()));
  const isTaken = (name: string): boolean => taken.has(name.toLowerCase()) || isOwnName(name);
  const names = new Map<string, string>();
  for (const { sheet } of content.grids) {
    if (!isOwnName(sheet) || content.productSheets.includes(sheet)) continue;
    let name = `${sheet.slice(0, 20)} (yours)`;
    for (let n = 2; isTaken(name); n++) name = `${sheet.slice(0, 18)} (yours ${n})`;
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return (sheet) => names.get(sheet) ?? sheet;
}

/**
 * The user's sheets as they were read, values only, so that the written workbook links to nothing
 * outside itself. Assumptions and answers are not copied: the product's own sheets take their place.
 */
export function copiedSheets(
  content: WorkbookContent,
  assumptionSheets: ReadonlySet<string>,
  copyName: CopyName
): SheetPlan[] {
  const own = new Set(content.productSheets);
  return content.grids
    .filter((grid) => !own.has(grid.sheet) && !assumptionSheets.has(grid.sheet))
    .filter((grid) => !holdsAnswers(grid) && !holdsScenarios(grid))
    .map((grid) => copyOf(grid, copyName(grid.sheet)));
}

function copyOf(grid: Grid, name: string): SheetPlan {
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
    name,
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
      bottom: Math.max(0, rows.length - 1),
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
