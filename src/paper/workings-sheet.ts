import { rowFormula } from "../language/excel/emit";
import { evaluateRows } from "../language/evaluate/evaluate";
import type { Catalogue } from "../measures/catalogue";
import { workingsTable } from "../measures/standalone";
import type { Kind } from "../language/type";
import type { Workforce } from "../workforce/workforce";
import { tableSpec, type TableName } from "../workforce/schema";
import { columnLetters } from "../workbook/address";
import type { NumberFormat, SheetPlan } from "../workbook/sheet-plan";
import { everyTerm } from "../language/children";
import { formula, heading, Sheet, text, value } from "./cells";
import type { ColumnHeadings } from "./figure-places";
import { cellValueOf } from "./cell-value";
import { PREPARED_FIRST, preparedCell } from "./prepared-place";
import { rowHeights } from "./row-heights";
import { writeHead } from "./workings-head";
import { inRow, rowPlaces, stepCells, type WorkingsShape } from "./row-places";
import type { WorkingsColumn } from "./workings-columns";

/** Columns of the prepared table repeated at the left, so that a row can be told from another. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  people: ["number", "team"],
  posts: ["post", "title", "team"],
  vacancies: ["vacancy", "post", "title"],
  courses: ["course"],
  cohorts: ["cohort", "intake_date"],
  pipeline: ["stage", "candidates"],
  assessments: ["event"],
};

const HEAD_TOP = 3;
/** Columns that fit across a page and can still be read. */
const PAGE_COLUMNS = 18;
const MONTH_ROWS = ["month.from", "month.to"] as const;
const PART_ROWS = ["part.from", "part.to"] as const;
const HEAD_LABELS: Readonly<Record<string, string>> = {
  "month.from": "Month begins",
  "month.to": "Month ends",
  "part.from": "Counted from",
  "part.to": "Counted to",
};

/** A workings sheet: a row for each row of the prepared table, a column for each line, live formulas. */
export function workingsSheet(
  sheetName: string,
  table: TableName,
  columns: readonly WorkingsColumn[],
  headings: ColumnHeadings,
  workforce: Workforce,
  catalogue: Catalogue
): SheetPlan {
  const shape = shapeOf(sheetName, table, columns, workforce, catalogue);
  const sheet = new Sheet();
  const spec = tableSpec(table);
  sheet.put(0, 0, text(sheetName, "title"));
  sheet.put(1, 0, text(`One row for each row of ${spec.sheet}; every cell is a formula.`, "note"));
  writeKeys(sheet, shape, workforce);
  for (const [name, row] of shape.headRows) {
    const monthly = catalogue.monthLines.get(name);
    sheet.put(row, 0, text(monthly?.heading ?? HEAD_LABELS[name] ?? name, "label"));
  }
  for (const column of columns) writeColumn(sheet, shape, column, headings, workforce, catalogue);
  const widths = widthsOf(KEYS[table], columns);
  const right = sheet.lastColumn;
  const bottom = shape.headingRow + shape.length;
  return {
    name: sheetName,
    rows: sheet.rows,
    widths,
    tables: [
      {
        name: workingsTable(table),
        top: shape.headingRow,
        left: 0,
        bottom,
        right,
        headings: [
          ...KEYS[table].map((key) => headingOf(table, key)),
          ...columns.map((column) => column.heading),
        ],
      },
    ],
    charts: [],
    rowHeights: rowHeights(sheet.rows, widths),
    freeze: { rows: shape.headingRow + 1, columns: KEYS[table].length },
    print: {
      landscape: true,
      fit: [Math.ceil((columns.length + 2) / PAGE_COLUMNS), 0],
      repeatRows: [shape.headingRow, shape.headingRow],
      bottom,
      right,
    },
    role: "product",
  };
}

const headingOf = (table: TableName, name: string): string =>
  tableSpec(table).columns.find((column) => column.name === name)?.heading ?? name;

function shapeOf(
  sheet: string,
  table: TableName,
  columns: readonly WorkingsColumn[],
  workforce: Workforce,
  catalogue: Catalogue
): WorkingsShape {
  const uses = new Set<string>();
  for (const { line } of columns) {
    for (const bound of line.term.bounds) if (bound === "period") uses.add("part");
    for (const term of everyTerm(line.term)) {
      if (term.node === "edge") uses.add(term.of);
      if (term.node === "monthly") uses.add(term.line.name);
    }
  }
  const names = [
    ...(uses.has("month") ? MONTH_ROWS : []),
    ...(uses.has("part") || uses.has("period") ? PART_ROWS : []),
    ...[...catalogue.monthLines.keys()].filter((name) => uses.has(name)),
  ];
  const left = KEYS[table].length;
  return {
    table,
    sheet,
    headingRow: HEAD_TOP + names.length + (names.length > 0 ? 1 : 0),
    length: workforce.tables.get(table)?.length ?? 0,
    columns: new Map(columns.map((column, i) => [column.key, left + i])),
    headRows: new Map(names.map((name, i) => [name, HEAD_TOP + i])),
  };
}

function writeKeys(sheet: Sheet, shape: WorkingsShape, workforce: Workforce): void {
  const data = workforce.tables.get(shape.table);
  KEYS[shape.table].forEach((name, column) => {
    sheet.put(shape.headingRow, column, heading(headingOf(shape.table, name)));
    const spec = tableSpec(shape.table).columns.find((one) => one.name === name);
    for (let i = 0; i < shape.length; i++) {
      const content = cellValueOf(data?.columns.get(name), i);
      const format = spec?.kind === "date" ? "date" : spec?.kind === "text" ? "text" : "whole";
      const source = preparedCell(shape.table, name, PREPARED_FIRST + i + 1);
      const cell = content === null ? value("", "text") : formula(source, content, format);
      sheet.put(shape.headingRow + 1 + i, column, cell);
    }
  });
}

function writeColumn(
  sheet: Sheet,
  shape: WorkingsShape,
  column: WorkingsColumn,
  headings: ColumnHeadings,
  workforce: Workforce,
  catalogue: Catalogue
): void {
  const at = shape.columns.get(column.key) ?? 0;
  sheet.put(shape.headingRow, at, { ...heading(column.heading), align: "right" });
  writeHead(sheet, shape, column, at, headings, workforce, catalogue);
  const { line, frame, sums } = column;
  const format = formatOf(line.term.type.kind, line.term.type.unit.GBP !== undefined, column);
  const first = shape.headingRow + 1;
  const values =
    sums === null
      ? evaluateRows(line.term, frame, workforce)
      : evaluateRows(totalTerm(column, catalogue), frame, workforce);
  const source = sums === null ? formulaOf(shape, column, at, headings) : sumOf(shape, sums);
  for (let i = 0; i < shape.length; i++) {
    const result = values[i] ?? Number.NaN;
    // A blank is 0 to a formula; where a value is missing the row must not come to a number.
    const cell = Number.isNaN(result)
      ? { ...text("not known", "note"), align: "right" as const }
      : formula(source(i), result, format);
    sheet.put(first + i, at, sums === null ? cell : { ...cell, look: "total" });
  }
}

/** The sum over months as the language has it, for the value beside the SUM formula. */
function totalTerm(column: WorkingsColumn, catalogue: Catalogue): WorkingsColumn["line"]["term"] {
  for (const measure of catalogue.measures.values())
    for (const term of everyTerm(measure.term))
      if (term.node === "overMonths" && term.row.node === "line" && term.row.line === column.line)
        return term;
  throw new Error(`${column.key} is summed by no measure`);
}

type RowFormula = (index: number) => string;

function formulaOf(
  shape: WorkingsShape,
  column: WorkingsColumn,
  at: number,
  headings: ColumnHeadings
): RowFormula {
  const { line, frame } = column;
  const { term } = line;
  if (term.node === "step")
    return (index) => term.step.excel(stepCells(shape, line, index, frame, headings));
  const template = rowFormula(term, rowPlaces(shape, at, frame, headings));
  return (index) => inRow(template, shape, index);
}

/** Months stand side by side, so their sum is one range. */
function sumOf(shape: WorkingsShape, keys: readonly string[]): RowFormula {
  const columns = keys.map((key) => shape.columns.get(key) ?? 0);
  const first = columnLetters(Math.min(...columns));
  const last = columnLetters(Math.max(...columns));
  return (index) => {
    const row = shape.headingRow + index + 2;
    return `SUM($${first}${row}:$${last}${row})`;
  };
}

function formatOf(kind: Kind, money: boolean, { line }: WorkingsColumn): NumberFormat {
  if (kind === "date") return "date";
  if (money) return "pence";
  if (kind === "flag" || line.term.type.unit.day !== undefined) return "whole";
  return "decimal";
}

const widthsOf = (keys: readonly string[], columns: readonly WorkingsColumn[]): number[] => [
  ...keys.map((key) => (key === "title" ? 30 : key === "team" ? 22 : 16)),
  ...columns.map(() => 13),
];
