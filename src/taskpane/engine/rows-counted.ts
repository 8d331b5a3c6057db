import { readsOf, type Read } from "../../measures/doubts/reads";
import { ratioOf } from "../../measures/ratio";
import { evaluateRows } from "../../language/evaluate/evaluate";
import type { Frame } from "../../language/evaluate/frame";
import type { Term } from "../../language/term";
import type { Block } from "../../sheets/block";
import { a1 } from "../../workbook/address";
import { cellOf } from "../../workforce/table";
import type { Workforce } from "../../workforce/workforce";
import type { CellRange } from "./cell-range";

/** More rows or ranges than these are a sheet, not a list to look through. */
const MOST_ROWS = 60;
const MOST_RANGES = 6;

/**
 * The rows of the user's sheets that a figure counts (above the line, for a rate), neighbours as one
 * range. None where it counts by no condition, or more rows than a reader would look through.
 */
export function rowsCounted(term: Term, frame: Frame, workforce: Workforce): CellRange[] {
  const above = ratioOf(opened(term))?.above ?? term;
  const reads = readsOf(above, frame);
  if (reads.length === 0 || reads.some(({ guards }) => guards.length === 0)) return [];
  const places = new Map<Block, Set<number>>();
  let count = 0;
  for (const read of reads) {
    for (const row of rowsOf(read, workforce)) {
      if (++count > MOST_ROWS) return [];
      for (const [block, at] of sourceRows(read, row, workforce))
        places.set(block, (places.get(block) ?? new Set()).add(at));
    }
  }
  const ranges = [...places].flatMap(([block, rows]) => rangesOf(block, [...rows]));
  return ranges.length > MOST_RANGES ? [] : ranges;
}

const opened = (term: Term): Term => (term.node === "measure" ? opened(term.term) : term);

function rowsOf({ table, guards, frame }: Read, workforce: Workforce): number[] {
  const length = workforce.tables.get(table)?.length ?? 0;
  const tests = guards.map(({ term }) => evaluateRows(term, frame, workforce));
  return Array.from({ length }, (_, row) => row).filter((row) =>
    tests.every((test) => test[row] === 1)
  );
}

/** The rows of the sheets that what is asked of a row was read from. */
function* sourceRows(
  { table, guards }: Read,
  row: number,
  { tables, blocks }: Workforce
): Generator<[Block, number]> {
  const names = guards.flatMap(({ columns }) => [...columns]);
  for (const name of new Set(names)) {
    const [owner, column = ""] = name.split(".");
    if (owner !== table) continue;
    const cell = cellOf(tables.get(table)?.provenance.get(column)?.origin[row] ?? -1);
    const block = blocks.find(
      ({ gridIndex, firstRow, lastRow, left, right }) =>
        cell !== null &&
        gridIndex === cell.grid &&
        firstRow <= cell.row &&
        cell.row <= lastRow &&
        left <= cell.column &&
        cell.column <= right
    );
    if (block !== undefined && cell !== null) yield [block, cell.row];
  }
}

function rangesOf({ grid, left, right }: Block, rows: number[]): CellRange[] {
  rows.sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => ({
    sheet: grid.sheet,
    range: `${a1(from, left)}:${a1(to, right)}`,
  }));
}
