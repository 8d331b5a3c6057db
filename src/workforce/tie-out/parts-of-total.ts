import { textAt } from "../../sheets/block";
import { rowOfText } from "../../sheets/text-above";
import { kindSpec } from "../../sheets/sheet-kind";
import type { Source } from "../source-rows";

/** Columns that a subtotal may be the total of a value of. */
const SIDES = [
  "org_unit",
  "parent_org",
  "worker_type",
  "rank_grade",
  "status",
  "route",
  "cost_centre",
];

/**
 * The rows a stated total may be the sum of: those it names, else those since the total before it, all
 * above it, all below it to the next total, or all of the sheet.
 */
export function partsOfTotal(source: Source, total: number): (readonly number[])[] {
  const named = rowsNamed(source, total);
  if (named.length > 0) return [named];
  const { rows } = source;
  const above = rows.filter((row) => row < total);
  const below = rows.filter((row) => row > total);
  const sets = [
    unbroken(source, above.toReversed(), total),
    above,
    unbroken(source, below, total),
    rows,
  ];
  return sets.filter((set) => set.length > 0);
}

/** Rows one below the other without a total between, from next to the total on. */
function unbroken({ block, rows }: Source, near: readonly number[], total: number): number[] {
  const data = new Set(rows);
  const found: number[] = [];
  let last = total;
  for (const row of near) {
    const [from, to] = row < last ? [row, last] : [last, row];
    for (let between = from + 1; between < to; between++)
      if (!data.has(between) && hasNumber(block.grid.rows[between] ?? [])) return found;
    found.push(row);
    last = row;
  }
  return found;
}

const hasNumber = (cells: readonly unknown[]): boolean =>
  cells.some((cell) => typeof cell === "number");

const WORDS = /\b(grand|overall|sub|running|report|column)?[\s-]*totals?\b|\bfor\b|\bof\b|[:\-–]/gi;

/** The rows whose team, type or grade is what the total says it is the total of. */
function rowsNamed({ block, rows }: Source, total: number): number[] {
  const { columns, grid } = block;
  const labels = [...new Set([...SIDES, ...kindSpec(block.kind).names])]
    .map((name) => columns.get(name))
    .filter((column) => column !== undefined)
    .map((column) => fold(textAt(grid, total, column).replace(WORDS, " ")))
    .filter((label) => label !== "" && !/^\d/.test(label));
  if (labels.length === 0) return [];
  const sides = SIDES.flatMap((name) => {
    const column = columns.get(name);
    return column === undefined ? [] : [{ column, above: rowOfText(block, name, column).rows }];
  });
  return rows.filter((row) =>
    sides.some(({ column, above }) =>
      labels.includes(fold(textAt(grid, above.get(row) ?? row, column)))
    )
  );
}

const fold = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();
