import type { Fix } from "../sheets/issue";
import { cellPlace } from "../workbook/address";
import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../workbook/grid";

/**
 * A workbook with fixes applied: the cells they name hold the new values. Fixes of sheets or cells that
 * are not there are left out; that a cell still holds the old value is for the caller to see to
 * (`settleFixes`). Nothing else changes; sheets without a fix are the same objects.
 */
export function applyFixes(content: WorkbookContent, fixes: readonly Fix[]): WorkbookContent {
  const bySheet = new Map<string, Fix[]>();
  for (const fix of fixes) bySheet.set(fix.sheet, [...(bySheet.get(fix.sheet) ?? []), fix]);
  return {
    ...content,
    grids: content.grids.map((grid) => {
      const mine = bySheet.get(grid.sheet);
      return mine === undefined ? grid : mended(grid, mine);
    }),
  };
}

function mended(grid: Grid, fixes: readonly Fix[]): Grid {
  const rows: (readonly CellValue[])[] = [...grid.rows];
  const dates = new Set(grid.dates);
  const copied = new Map<number, CellValue[]>();
  for (const { cell, to, isDate } of fixes) {
    const place = cellPlace(cell);
    if (place === null) continue;
    const { row, column } = place;
    while (rows.length <= row) rows.push([]);
    const cells = copied.get(row) ?? [...(rows[row] ?? [])];
    while (cells.length <= column) cells.push(null);
    cells[column] = to;
    copied.set(row, cells);
    rows[row] = cells;
    if (isDate) dates.add(cellKey(row, column));
    else dates.delete(cellKey(row, column));
  }
  return { ...grid, rows: dense(rows), dates };
}

/** Every row as wide as the widest: a grid is a rectangle. */
function dense(rows: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) =>
    row.length === width
      ? row
      : [...row, ...Array.from({ length: width - row.length }, (): CellValue => null)]
  );
}
