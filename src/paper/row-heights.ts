import type { CellPlan } from "../workbook/sheet-plan";

/** One line of text, in points. */
const LINE = 15;
/** Room above and below the text of a heading. */
const HEADING_ROOM = 6;
/** Running text takes less room than the digits that widths are counted in. */
const SMALL_LETTERS = 1.12;

/**
 * Heights of the rows whose text runs over several lines, in points, by row: programs do not agree on
 * when to fit a row to its text, so it is said.
 */
export function rowHeights(
  rows: readonly (readonly (CellPlan | null)[])[],
  widths: readonly number[]
): Map<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((cells, row) => {
    const headed = cells.some((cell) => cell?.look === "heading");
    const lines = Math.max(
      1,
      ...cells.map((cell, column) => {
        if (cell?.wrap !== true || typeof cell.value !== "string") return 1;
        const width = (widths[column] ?? 9) * (headed ? 0.9 : SMALL_LETTERS);
        return linesOf(cell.value, Math.floor(width));
      })
    );
    if (lines > 1 || headed) heights.set(row, lines * LINE + (headed ? HEADING_ROOM : 0));
  });
  return heights;
}

/** Lines that words fill, broken where a word no longer fits. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > width) {
      lines++;
      used = 0;
    }
    lines += Math.floor(word.length / (width + 1));
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
