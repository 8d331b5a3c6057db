import { isBlankRow, textAt, type Block } from "./block";

/** For rows without a text of their own, the row whose text stands for theirs. */
export interface TextAbove {
  readonly rows: ReadonlyMap<number, number>;
  /** How many rows were read so without being merged; null where none was. */
  readonly filled: number | null;
}

/** Columns in which a label on the first row of a group stands for the group. */
const GROUPED = new Set(["org_unit", "parent_org"]);

/**
 * Texts that stand once for several rows: merged down over them (DQ-01), or, in a column of teams where
 * each team is named once and the rows under it are blank, on the first of them.
 */
export function rowOfText(block: Block, name: string, column: number): TextAbove {
  const rows = new Map<number, number>();
  for (const { top, left, bottom, right } of block.grid.merges) {
    if (left > column || right < column || left !== right) continue;
    for (let row = Math.max(top + 1, block.firstRow); row <= Math.min(bottom, block.lastRow); row++)
      rows.set(row, top);
  }
  if (rows.size > 0 || !GROUPED.has(name)) return { rows, filled: null };
  return isNamedOnce(block, column) ? filledDown(block, column) : { rows, filled: null };
}

const isBlank = ({ grid, left, right }: Block, row: number): boolean =>
  isBlankRow(grid, row, left, right);

/** The first row names a team, most rows name none, and no team is named twice. */
function isNamedOnce(block: Block, column: number): boolean {
  const seen = new Set<string>();
  let blank = 0;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (isBlank(block, row)) continue;
    const text = textAt(block.grid, row, column).toLowerCase();
    if (text === "" && seen.size === 0) return false;
    if (text === "") blank++;
    else if (seen.has(text)) return false;
    else seen.add(text);
  }
  return seen.size > 1 && blank > seen.size;
}

function filledDown(block: Block, column: number): TextAbove {
  const rows = new Map<number, number>();
  let above = block.firstRow;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (isBlank(block, row)) continue;
    if (textAt(block.grid, row, column) === "") rows.set(row, above);
    else above = row;
  }
  return { rows, filled: rows.size };
}
