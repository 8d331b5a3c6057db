import { textAt, valueAt, headingOf } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";
import type { SheetKind } from "../../sheets/sheet-kind";
import { saysEach } from "../../sheets/heading-statement";
import type { Source } from "../source-rows";
import { inPounds } from "./year-cost";
import type { Records } from "./records";
import { partsOfTotal } from "./parts-of-total";
import { isRounding } from "./rounding";

type Sort = "people" | "FTE" | "pounds";

/** Columns whose numbers add up to a total. */
const ADDITIVE: Readonly<Partial<Record<SheetKind, Readonly<Record<string, Sort>>>>> = {
  establishment: {
    establishment_fte: "FTE",
    actual_fte: "FTE",
    headcount: "people",
    vacant_fte: "FTE",
    budget_cost: "pounds",
  },
  vacancies: { fte: "FTE" },
  leavers: { fte: "FTE" },
  training: {
    unit_cost: "pounds",
    delegates: "people",
    original_budget: "pounds",
    actual: "pounds",
    committed: "pounds",
    forecast: "pounds",
  },
  cohorts: { capacity: "people", planned: "people", filled: "people" },
  pipeline: { candidates: "people" },
  assessments: { assessment_booked: "people", assessment_used: "people" },
};

/** V-07: a total that a sheet states is the sum of its parts, or does not sum because of rounding (DQ-21). */
export function checkStatedTotals({ sources }: Records, log: IssueLog): void {
  for (const [kind, columns] of Object.entries(ADDITIVE)) {
    for (const source of sources(kind as SheetKind)) {
      for (const [name, sort] of Object.entries(columns)) checkColumn(source, name, sort, log);
    }
  }
}

function checkColumn(source: Source, name: string, sort: Sort, log: IssueLog): void {
  const column = source.block.columns.get(name);
  if (column === undefined || (name === "unit_cost" && saysEach(headingOf(source.block, name))))
    return;
  for (const row of totalRows(source)) {
    const stated = valueAt(source.block.grid, row, column);
    if (typeof stated !== "number") continue;
    const sets = partsOfTotal(source, row).map((rows) => numbersIn(source, rows, column));
    const known = sets.filter((parts) => parts !== null && parts.length > 0) as number[][];
    if (known.length === 0 || known.length < sets.length) continue;
    const best = closest(known, stated);
    if (Math.abs(sumOf(best) - stated) > (sort === "pounds" ? 0.5 : 0.005))
      report({ source, row, name, sort, stated, parts: best }, log);
  }
}

/** Rows between the first and the last that were not read as data and hold numbers. */
function totalRows({ block, rows }: Source): number[] {
  const data = new Set(rows);
  const found: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (!data.has(row) && !saysMean(block.grid.rows[row] ?? [])) found.push(row);
  }
  return found;
}

const saysMean = (cells: readonly unknown[]): boolean =>
  cells.some(
    (cell) => typeof cell === "string" && /\b(average|mean|median|%|per ?cent)/i.test(cell)
  );

/** The numbers of the rows; null where one of them is something else, so that no sum can be told. */
function numbersIn({ block }: Source, rows: readonly number[], column: number): number[] | null {
  const numbers: number[] = [];
  for (const row of rows) {
    const value = valueAt(block.grid, row, column);
    if (typeof value === "number") numbers.push(value);
    else if (textAt(block.grid, row, column) !== "") return null;
  }
  return numbers;
}

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

const closest = (sets: readonly number[][], stated: number): number[] =>
  sets.reduce((best, parts) =>
    Math.abs(sumOf(parts) - stated) < Math.abs(sumOf(best) - stated) ? parts : best
  );

interface Mismatch {
  readonly source: Source;
  readonly row: number;
  readonly name: string;
  readonly sort: Sort;
  readonly stated: number;
  readonly parts: readonly number[];
}

const shown = (amount: number, sort: Sort): string =>
  sort === "pounds"
    ? inPounds(amount)
    : sort === "FTE"
      ? `${amount.toFixed(2)} FTE`
      : String(Number(amount.toFixed(2)));

function report({ source, row, name, sort, stated, parts }: Mismatch, log: IssueLog): void {
  const sum = sumOf(parts);
  const difference = Math.abs(sum - stated);
  const said = `the parts come to ${shown(sum, sort)}`;
  if (sort !== "people" && isRounding(parts, stated)) {
    log.row(source.block, row, name, {
      severity: "note",
      code: "DQ-21",
      expected: said,
      done: `Does not sum because of rounding: ${shown(difference, sort)} apart. Figures use the parts.`,
      advice: "Nothing to do.",
    });
    return;
  }
  log.row(
    source.block,
    row,
    name,
    {
      severity: "decide",
      code: "V-07",
      expected: said,
      done: `The total stated is ${shown(difference, sort)} ${stated > sum ? "more" : "less"}. Figures use the parts.`,
      advice: "Look for a row that is missing or listed twice, or correct the total.",
    },
    {
      at: { grid: source.block.gridIndex, rows: [] },
      ...(sort === "pounds" ? { pounds: Math.round(difference) } : {}),
    }
  );
}
