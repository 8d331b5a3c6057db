import type { Grid } from "../../workbook/grid";
import { shownCell } from "./shown-cell";

/** Rows looked at for a column's width; further ones are cut where they are longer. */
const LOOKED_AT = 60;
const NARROWEST = 56;
const WIDEST = 260;
const LETTER = 7.2;
const ROOM = 16;

/** Widths in CSS pixels that show most cells of each column whole. */
export function columnWidths(grid: Grid): number[] {
  const columns = grid.rows.reduce((most, row) => Math.max(most, row.length), 1);
  return Array.from({ length: columns }, (_, column) => {
    let longest = 0;
    for (let row = 0; row < Math.min(LOOKED_AT, grid.rows.length); row++)
      longest = Math.max(longest, Math.min(60, shownCell(grid, row, column).text.length));
    return Math.round(Math.max(NARROWEST, Math.min(WIDEST, longest * LETTER + ROOM)));
  });
}
