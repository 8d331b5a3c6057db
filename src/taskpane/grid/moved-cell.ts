/** A cell by row and column from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

const PAGE = 20;

/** Where a key moves the active cell to within a sheet; null for a key that moves none. */
export function movedCell(
  { row, column }: CellAt,
  key: string,
  whole: boolean,
  rows: number,
  columns: number
): CellAt | null {
  const kept = (r: number, c: number): CellAt => ({
    row: Math.max(0, Math.min(rows - 1, r)),
    column: Math.max(0, Math.min(columns - 1, c)),
  });
  switch (key) {
    case "ArrowUp":
      return kept(row - 1, column);
    case "ArrowDown":
      return kept(row + 1, column);
    case "ArrowLeft":
      return kept(row, column - 1);
    case "ArrowRight":
      return kept(row, column + 1);
    case "PageUp":
      return kept(row - PAGE, column);
    case "PageDown":
      return kept(row + PAGE, column);
    case "Home":
      return kept(whole ? 0 : row, 0);
    case "End":
      return kept(whole ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
