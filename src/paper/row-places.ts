import type { ColumnTerm, Places } from "../language/excel/places";
import type { Frame } from "../language/evaluate/frame";
import type { StepCells } from "../language/step-spec";
import type { Bound, RowLine, Term } from "../language/term";
import type { TableName } from "../workforce/schema";
import { absoluteA1, columnLetters } from "../workbook/address";
import { commonPlaces, rangeOf, type ColumnHeadings } from "./figure-places";
import { assumptionName, YEAR_FROM, YEAR_TO } from "./names";
import { PREPARED_FIRST, preparedCell } from "./prepared-place";
import { columnKey } from "./workings-columns";

/** Where a workings sheet's parts stand: rows and columns from 0. */
export interface WorkingsShape {
  readonly table: TableName;
  readonly sheet: string;
  /** Row of the table's headings; the first row of values is below it. */
  readonly headingRow: number;
  readonly length: number;
  /** Column of each workings column by its key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row of each value that stands above the columns: "month.from", "part.to", a month line's name. */
  readonly headRows: ReadonlyMap<string, number>;
}

/** Stand for the row's number on the prepared sheet and on its own, in a formula written once for all rows. */
export const PREPARED_ROW = "\u0001";
export const OWN_ROW = "\u0002";

/** A formula written once, for the row that stands `index` rows below the first. */
export const inRow = (template: string, shape: WorkingsShape, index: number): string =>
  template
    .replaceAll(PREPARED_ROW, String(PREPARED_FIRST + index + 1))
    .replaceAll(OWN_ROW, String(shape.headingRow + index + 2));

/** What a row-level formula refers to: cells of its own row, and the values above its column. */
export function rowPlaces(
  shape: WorkingsShape,
  column: number,
  frame: Frame,
  headings: ColumnHeadings
): Places {
  const above = (name: string): string => {
    const row = shape.headRows.get(name);
    if (row === undefined) throw new Error(`${name} does not stand above ${shape.sheet}`);
    return `${columnLetters(column)}$${row + 1}`;
  };
  return {
    ...commonPlaces(),
    edge: (of: Bound, end) => {
      if (of === "asAt") return assumptionName("as_at");
      if (of === "year") return end === "from" ? YEAR_FROM : YEAR_TO;
      return above(`${of === "period" ? "part" : of}.${end}`);
    },
    measure: () => null,
    monthly: above,
    cell: (term) => cellOfColumn(term, shape, frame),
    range: (term) => rangeOf(term, frame, headings),
    criteria: () => [],
    groups: (by, id) => {
      throw new Error(`${id} by ${by} cannot stand in a row`);
    },
  };
}

function cellOfColumn(term: ColumnTerm, shape: WorkingsShape, frame: Frame): string {
  if (term.node === "column") return preparedCell(term.table, term.name, PREPARED_ROW);
  const total = term.node === "overMonths";
  const line = total ? (term.row as Term & { node: "line" }).line : term.line;
  const column = shape.columns.get(columnKey(line, frame, total));
  if (column === undefined) throw new Error(`${term.key} has no column on ${shape.sheet}`);
  return `$${columnLetters(column)}${OWN_ROW}`;
}

/** What a step's formula refers to in one row. */
export function stepCells(
  shape: WorkingsShape,
  line: RowLine,
  index: number,
  frame: Frame,
  headings: ColumnHeadings
): StepCells {
  const term = line.term as Term & { node: "step" };
  const own = shape.columns.get(columnKey(line, frame, false)) ?? 0;
  const first = shape.headingRow + 1;
  const cell = (row: number): string => `${columnLetters(own)}${row + 1}`;
  const argument = (arg: number): ColumnTerm => term.args[arg] as ColumnTerm;
  const row = first + index;
  return {
    here: (arg) => inRow(cellOfColumn(argument(arg), shape, frame), shape, index),
    whole: (arg) => rangeOf(argument(arg), frame, headings),
    above: index === 0 ? null : cell(row - 1),
    below: index === shape.length - 1 ? null : cell(row + 1),
    allAbove: index === 0 ? null : `${absoluteA1(first, own).replace("$", "")}:${cell(row - 1)}`,
  };
}
