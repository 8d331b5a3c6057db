import { cellKey, type Rectangle } from "../../../workbook/grid";
import { linkFormula } from "../../../workbook/link-formula";
import type { CellPlan, SheetPlan, TablePlan } from "../../../workbook/sheet-plan";
import { styleOf } from "../../file/cell-styles";
import { withHeadings } from "../../file/table-plans";
import { entered, type Entered } from "./entered";
import { formatsOf } from "./formats";
import { fillsOf, type Fill } from "./fills";
import type { LookBook } from "./looks";
import type { BlockScript, SheetScript, TableScript } from "./script";
import { rectanglesByKey } from "./spans";

/** Links of Excel's own take three calls each; of more than this many on a sheet formulas are made. */
const MOST_LINKS = 200;

/** Longest text that a formula of Excel's may hold in quotes. */
const LONGEST_LITERAL = 255;

/** One sheet of a plan as it is written in Excel. */
export function composeSheet(planned: SheetPlan, looks: LookBook): SheetScript {
  const plan = withLinks(withHeadings(planned));
  const { rows } = plan;
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const at = (row: number, column: number): CellPlan | null => rows[row]?.[column] ?? null;
  const fills = fillsOf(plan);
  return {
    name: plan.name,
    hidden: plan.hidden === true,
    height,
    width,
    tables: plan.tables.map(tableOf),
    blocks: blocksOf(height, width, at, fills),
    fills,
    blanks: blanksOf(plan, at),
    ...formatsOf(height, width, at),
    looks: looksOf(height, width, at, looks),
    widths: plan.widths,
    heights: [...(plan.rowHeights ?? [])],
    merges: (plan.merges ?? []).map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
    links: linksOf(rows),
    charts: plan.charts,
    freeze: plan.freeze ?? { rows: 0, columns: 0 },
    print: plan.print,
  };
}

type At = (row: number, column: number) => CellPlan | null;

/** A table of Excel has one row under its headings, be it empty. */
const tableOf = ({ name, top, left, bottom, right, headings }: TablePlan): TableScript => ({
  name,
  area: { top, left, right, bottom: Math.max(bottom, top + 1) },
  headings,
});

function blocksOf(height: number, width: number, at: At, fills: readonly Fill[]): BlockScript[] {
  const filled = new Set<number>();
  for (const { below } of fills)
    for (let row = below.top; row <= below.bottom; row++) filled.add(cellKey(row, below.left));
  const enter = (row: number, column: number): Entered => {
    const cell = at(row, column);
    return cell === null || filled.has(cellKey(row, column)) ? null : entered(cell);
  };
  const areas = rectanglesByKey(height, width, (row, column) =>
    enter(row, column) === null ? null : "x"
  );
  return (areas.get("x") ?? []).map(({ top, left, bottom, right }) => ({
    top,
    left,
    cells: Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) => enter(top + r, left + c))
    ),
  }));
}

/** Cells of a table's column that stay blank where other cells of the column hold formulas. */
function blanksOf({ tables }: SheetPlan, at: At): Rectangle[] {
  return tables.flatMap(({ top, bottom, left, right }) =>
    Array.from({ length: right - left + 1 }, (_, i) => left + i).flatMap((column) => {
      const isBlank = (row: number): boolean => {
        const cell = at(row, column);
        return cell === null || entered(cell) === null;
      };
      let formulas = false;
      for (let row = top + 1; row <= bottom; row++)
        formulas ||= at(row, column)?.formula !== undefined;
      if (!formulas) return [];
      const found = rectanglesByKey(bottom + 1, 1, (row) =>
        row > top && isBlank(row) ? "x" : null
      );
      return (found.get("x") ?? []).map((area) => ({ ...area, left: column, right: column }));
    })
  );
}

function looksOf(height: number, width: number, at: At, book: LookBook): SheetScript["looks"] {
  const areas = rectanglesByKey(height, width, (row, column) => {
    const cell = at(row, column);
    const look = cell === null ? null : book.numberOf(styleOf(cell, column));
    return look === null ? null : String(look);
  });
  return [...areas].map(([look, found]) => ({ look: Number(look), areas: found }));
}

function linksOf(rows: SheetPlan["rows"]): SheetScript["links"] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell?.goto === undefined || typeof cell.value !== "string" || cell.formula !== undefined
        ? []
        : [{ row, column, to: cell.goto, text: cell.value }]
    )
  );
}

/** Links that are many as formulas, which are written with the cells; they are read as texts again. */
function withLinks(plan: SheetPlan): SheetPlan {
  const links = linksOf(plan.rows);
  if (links.length <= MOST_LINKS) return plan;
  const rows = plan.rows.map((row) => [...row]);
  for (const { row, column, to, text } of links) {
    const cell = rows[row]?.[column];
    if (cell?.goto === undefined) continue;
    const isShort = to.length < LONGEST_LITERAL && text.length <= LONGEST_LITERAL;
    if (isShort) rows[row]?.splice(column, 1, { ...cell, formula: linkFormula(to, text) });
  }
  return { ...plan, rows };
}
