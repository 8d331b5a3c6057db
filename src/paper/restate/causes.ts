import { everyTerm } from "../../language/children";
import type { Term } from "../../language/term";
import { a1 } from "../../workbook/address";
import type { WorkbookContent } from "../../workbook/grid";
import { cellOf } from "../../workforce/table";
import type { TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import { groupLabel } from "../register-sheet";
import { Effects, type Effect } from "./effects";
import type { Difference } from "./difference";
import type { CauseRow, Restated } from "./restatement";
import { changedUnits, type RowUnit } from "./row-units";
import { rowChanges, type RowChange } from "./spell-changes";

/** Beyond this many changed people, posts or courses the data were made anew, and no row is to blame. */
const MOST_TRACED = 400;

export interface Books {
  readonly paper: WorkbookContent;
  readonly next: WorkbookContent;
}

export interface Found {
  /** Every row that moves a figure, once. */
  readonly causes: readonly CauseRow[];
  /** For each difference, in order. */
  readonly perFigure: readonly Pick<Restated, "causes" | "explained">[];
}

/** Follows differences to the rows that cause them, by what each changed person's rows add to each figure. */
export function causesOf(
  differences: readonly Difference[],
  tables: readonly TableName[],
  before: Workforce,
  now: Workforce,
  books: Books
): Found {
  const units = tables.flatMap((table) =>
    changedUnits(table, before.tables.get(table), now.tables.get(table))
  );
  if (differences.length === 0 || units.length === 0 || units.length > MOST_TRACED)
    return { causes: [], perFigure: differences.map(() => ({ causes: [], explained: "no" })) };
  const effects = new Effects(
    before,
    now,
    differences.map(({ entry }) => ({ entry, by: entry.by, label: groupLabel(entry) }))
  );
  const traced = units.map((unit) => ({
    effects: effects.of(unit),
    rows: rowsOf(unit, before, now, books),
  }));
  const perFigure = differences.map((difference, i) =>
    causesOfOne(
      difference,
      traced.map((one) => ({ effect: one.effects[i] ?? NOTHING, rows: one.rows }))
    )
  );
  const moving = new Set(perFigure.flatMap((one) => one.causes.map(placeOf)));
  const causes = traced.flatMap(({ rows }) => rows.filter((row) => moving.has(placeOf(row))));
  return { causes, perFigure };
}

const NOTHING: Effect = { value: 0, above: 0, below: 0 };
const placeOf = ({ of, cell, kind }: CauseRow): string => `${of} ${cell} ${kind}`;

const TOLERANCE = 1e-6;
const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));

function causesOfOne(
  { entry, reported, figure, now }: Difference,
  traced: readonly { readonly effect: Effect; readonly rows: readonly CauseRow[] }[]
): Pick<Restated, "causes" | "explained"> {
  const { figure: then, measure } = entry;
  const rate = then.denominator !== null;
  const sum = (of: keyof Effect): number => traced.reduce((all, { effect }) => all + effect[of], 0);
  const moving = traced.filter(({ effect: { value, above, below } }) =>
    rate ? !near(above, 0) || !near(below, 0) : !near(value, 0)
  );
  const reads = columnsOf(measure.term, entry.by);
  const causes = moving.flatMap(({ rows }) => relevant(rows, reads));
  if (causes.length === 0) return { causes, explained: "no" };
  if (now === null || figure === null) return { causes, explained: "bearing" };
  const whole = rate
    ? near(sum("above"), (figure.numerator ?? 0) - (then.numerator ?? 0)) &&
      near(sum("below"), (figure.denominator ?? 0) - then.denominator) &&
      near(then.value ?? Number.NaN, reported)
    : near(sum("value"), now - reported);
  return { causes, explained: whole ? "exactly" : "bearing" };
}

/** The columns a figure reads, the one it is split by among them. */
function columnsOf(term: Term, by: string | null): ReadonlySet<string> {
  const columns = new Set(by === null ? [] : [by]);
  for (const inner of everyTerm(term)) if (inner.node === "column") columns.add(inner.name);
  return columns;
}

/** Of one person's changes those that the figure reads; else all of them. */
function relevant(rows: readonly CauseRow[], reads: ReadonlySet<string>): readonly CauseRow[] {
  const own = rows.filter(({ column }) => column === "" || reads.has(column));
  return own.length === 0 ? rows : own;
}

function rowsOf(unit: RowUnit, before: Workforce, now: Workforce, books: Books): CauseRow[] {
  return rowChanges(unit, before, now).map((change) => {
    const paper = change.of === "paper";
    const place = placeIn(
      unit.table,
      change,
      paper ? before : now,
      paper ? books.paper : books.next
    );
    const { kind, column, says, of } = change;
    return { ...place, kind, column, says, of };
  });
}

/** The cell that says so: of the column, else the first cell of the row that is known. */
function placeIn(
  table: TableName,
  { column, row }: RowChange,
  workforce: Workforce,
  { grids }: WorkbookContent
): Pick<CauseRow, "cell" | "sheet"> {
  const provenance = workforce.tables.get(table)?.provenance;
  const origins = [
    provenance?.get(column),
    ...(table === "people" ? [provenance?.get("leave_date"), provenance?.get("start")] : []),
    ...(provenance?.values() ?? []),
  ];
  for (const origin of origins) {
    const cell = cellOf(origin?.origin[row] ?? -1);
    const sheet = cell === null ? undefined : grids[cell.grid]?.sheet;
    if (cell !== null && sheet !== undefined)
      return { sheet, cell: `${sheet}!${a1(cell.row, cell.column)}` };
  }
  return { sheet: "", cell: "" };
}
