import type { Grid } from "../workbook/grid";
import { assignColumns, type Assignment } from "./assign-columns";
import { isBlankRow, textAt, valueAt, type Block } from "./block";
import { HeadingForms } from "./heading-text";
import { SHEET_KINDS, type KindSpec, type SheetKind } from "./sheet-kind";

/** Headings are looked for in the first rows of a sheet, and below every blank row. */
const FIRST_ROWS = 30;

export interface FoundBlock extends Block {
  readonly spare: Assignment["spare"];
}

const NO_HEADING = new HeadingForms("");

interface Match {
  readonly spec: KindSpec;
  readonly assignment: Assignment;
  readonly score: number;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The blocks of one sheet, from its headings and whatever its name. */
export function findBlocks(
  grid: Grid,
  gridIndex: number,
  kinds?: readonly SheetKind[]
): FoundBlock[] {
  const width = grid.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const heads: { row: number; span: Span; match: Match }[] = [];
  for (let row = 0; row < grid.rows.length; row++) {
    if (row >= FIRST_ROWS && !isBlankRow(grid, row - 1, 0, width - 1)) continue;
    for (const span of spansAt(grid, row, width)) {
      const match = matchRow(grid, row, span, kinds);
      if (match === null) continue;
      const same = heads.some(
        (head) => head.match.spec === match.spec && sameRow(grid, head.row, row, span)
      );
      if (!same) heads.push({ row, span, match });
    }
  }
  return heads.map(({ row, span, match }) => {
    const below = heads.find((head) => head.row > row && overlaps(head.span, span));
    let lastRow = Math.min(span.bottom, (below?.row ?? grid.rows.length) - 1);
    while (lastRow > row && isBlankRow(grid, lastRow, span.left, span.right)) lastRow--;
    const { columns, spare } = match.assignment;
    const place = { headingRow: row, firstRow: row + 1, lastRow };
    const { left, right } = usedWidth(grid, row, span);
    return { kind: match.spec.kind, grid, gridIndex, ...place, left, right, columns, spare };
  });
}

function spansAt(grid: Grid, row: number, width: number): Span[] {
  const inside = grid.tables.filter((table) => table.top <= row && row <= table.bottom);
  if (inside.length === 0) return [{ left: 0, right: width - 1, bottom: grid.rows.length - 1 }];
  return inside.filter((table) => table.top === row).map((table) => withRowsBelow(grid, table));
}

/** A table and the rows typed right below it, which no program has taken into it. */
function withRowsBelow(grid: Grid, { left, right, bottom }: Span): Span {
  const free = (row: number): boolean =>
    grid.tables.every(
      (other) => row < other.top || row > other.bottom || other.right < left || other.left > right
    );
  let last = bottom;
  while (
    last + 1 < grid.rows.length &&
    !isBlankRow(grid, last + 1, left, right) &&
    free(last + 1)
  ) {
    last++;
  }
  return { left, right, bottom: last };
}

const overlaps = (a: Span, b: Span): boolean => a.left <= b.right && b.left <= a.right;

function sameRow(grid: Grid, a: number, b: number, span: Span): boolean {
  for (let column = span.left; column <= span.right; column++) {
    if (textAt(grid, a, column) !== textAt(grid, b, column)) return false;
  }
  return true;
}

/** Headings with their outer blanks left off, so that a range names the table and no more. */
function usedWidth(grid: Grid, row: number, span: Span): { left: number; right: number } {
  let { left, right } = span;
  while (left < right && textAt(grid, row, left) === "") left++;
  while (right > left && textAt(grid, row, right) === "") right--;
  return { left, right };
}

function matchRow(
  grid: Grid,
  row: number,
  span: Span,
  kinds: readonly SheetKind[] | undefined
): Match | null {
  const headings: HeadingForms[] = [];
  let filled = 0;
  for (let column = 0; column <= span.right; column++) {
    const value = column < span.left ? null : valueAt(grid, row, column);
    const text = typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "";
    headings.push(text === "" ? NO_HEADING : new HeadingForms(text));
    if (text !== "") filled++;
  }
  if (filled < 2) return null;
  let best: Match | null = null;
  for (const spec of SHEET_KINDS) {
    if (kinds !== undefined && !kinds.includes(spec.kind)) continue;
    const match = matchKind(spec, headings);
    if (match !== null && (best === null || match.score > best.score)) best = match;
  }
  return best;
}

function matchKind(spec: KindSpec, headings: readonly HeadingForms[]): Match | null {
  const assignment = assignColumns(spec.kind, headings);
  const { columns } = assignment;
  if (columns.size < 2) return null;
  if (!spec.needs.every((group) => group.some((name) => columns.has(name)))) return null;
  let score = 0;
  for (const name of columns.keys()) score += spec.marks[name] ?? 1;
  return { spec, assignment, score };
}
