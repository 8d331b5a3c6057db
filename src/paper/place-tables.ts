import type { Dimension } from "../language/term";
import type { Catalogue, CheckedMeasure } from "../measures/catalogue";
import { figureKey, type Figure } from "../measures/figure";
import { figuresFor, type FigureRequest } from "../measures/figures";
import type { Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";
import { blocks, type Block } from "./block-requests";
import type { TableSpec } from "./table-specs";

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of figures with every cell's place settled, before any formula is written. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly title: string;
  readonly top: number;
  /** Rows taken, the gap below included. */
  readonly height: number;
  readonly entries: readonly PlacedFigure[];
  readonly columns: readonly PlacedColumn[];
  /** Group labels or months down the side; empty for a block with measures down the side. */
  readonly side: readonly {
    readonly label: string;
    readonly row: number;
    readonly period: Period;
  }[];
}

export interface PlacedColumn {
  readonly heading: string;
  readonly column: number;
  readonly measure: CheckedMeasure | null;
}

export interface PlacedFigure {
  readonly figure: Figure;
  readonly measure: CheckedMeasure;
  readonly place: CellPlace;
  /** Where its limits stand, low then high. */
  readonly limits: readonly [CellPlace, CellPlace] | null;
  /** The cells that hold the period's first and last day. */
  readonly from: CellPlace;
  readonly to: CellPlace;
  /** The cell that holds the group's label. */
  readonly side: CellPlace | null;
  readonly by: Dimension | null;
}

/** Where the figures of a workbook stand. */
export interface Layout {
  readonly tables: readonly PlacedTable[];
  readonly placed: readonly PlacedFigure[];
  readonly byKey: ReadonlyMap<string, PlacedFigure>;
  /** Figures that are the same whatever the period, by measure and group. */
  readonly timeless: ReadonlyMap<string, PlacedFigure>;
}

export const timelessKey = ({ id, group }: Pick<Figure, "id" | "group">): string =>
  figureKey({ id, group, period: { from: 0, to: 0 } });

/** Rows above a block's first figure: title, from, to, headings. */
const HEAD = 4;
const FIRST_TOP = 3;

/** Has every figure of the workbook worked out together, and gives each its place. */
export function layOut(workforce: Workforce, catalogue: Catalogue): Layout {
  const wanted = blocks(workforce, catalogue);
  const figures = figuresFor(
    wanted.flatMap((block) => block.requests),
    workforce,
    catalogue
  );
  const tables: PlacedTable[] = [];
  const tops = new Map<string, number>();
  let next = 0;
  for (const block of wanted) {
    const mine = figures.slice(next, (next += block.requests.length));
    if (!worthShowing(block, mine.flat())) continue;
    const top = tops.get(block.spec.sheet) ?? FIRST_TOP;
    const table =
      block.spec.kind === "periods"
        ? measuresDown(block, mine.flat(), top)
        : groupsDown(block, mine, top);
    tables.push(table);
    tops.set(block.spec.sheet, top + table.height);
  }
  const placed = tables.flatMap((table) => table.entries);
  const byKey = new Map<string, PlacedFigure>();
  const timeless = new Map<string, PlacedFigure>();
  for (const entry of placed) {
    const key = figureKey(entry.figure);
    if (!byKey.has(key)) byKey.set(key, entry);
    if (entry.figure.value !== null && !entry.measure.term.bounds.has("period"))
      timeless.set(timelessKey(entry.figure), entry);
  }
  return { tables, placed, byKey, timeless };
}

/** A block without one figure that its data could give is left out. */
function worthShowing({ spec }: Block, figures: readonly Figure[]): boolean {
  return figures.some(
    ({ id, value }) => value !== null && (spec.needs === undefined || spec.needs.includes(id))
  );
}

function measuresDown(
  { spec, measures, periods }: Block,
  figures: readonly Figure[],
  top: number
): PlacedTable {
  const columns = periods.map((period, i) => ({
    heading: period.label,
    column: 2 + i,
    measure: null,
  }));
  const columnOf = (figure: Figure): number =>
    2 + periods.findIndex(({ name }) => name === figure.periodName);
  const entries: PlacedFigure[] = [];
  let row = top + HEAD;
  for (const measure of measures) {
    const mine = figures.filter(({ id }) => id === measure.id);
    if (mine.length === 0) continue;
    for (const figure of mine) {
      const column = columnOf(figure);
      const at = (line: number): CellPlace => ({ sheet: spec.sheet, row: line, column });
      entries.push({
        figure,
        measure,
        place: at(row),
        limits: measure.interval === undefined ? null : [at(row + 1), at(row + 2)],
        from: at(top + 1),
        to: at(top + 2),
        side: null,
        by: null,
      });
    }
    row += measure.interval === undefined ? 1 : 3;
  }
  return { spec, title: spec.title, top, height: row - top + 2, entries, columns, side: [] };
}

interface Side {
  readonly label: string;
  readonly period: FigureRequest["period"];
}

function sidesOf({ spec, periods }: Block, figures: readonly Figure[]): Side[] {
  const [first] = periods;
  if (spec.kind !== "groups" || first === undefined)
    return periods.map((period) => ({ label: period.label, period }));
  const told = figures.filter(({ value }) => spec.emptyGroups !== "left out" || value !== 0);
  const labels = new Set(told.map((figure) => figure.group?.[spec.by] ?? ""));
  return [...labels].sort(inOrder).map((label) => ({ label, period: first }));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function groupsDown(
  block: Block,
  figures: readonly (readonly Figure[])[],
  top: number
): PlacedTable {
  const { spec, measures } = block;
  const months = spec.kind === "months";
  const by = spec.kind === "groups" ? spec.by : null;
  const sides = sidesOf(
    block,
    figures.flat().filter(({ group }) => group !== null)
  );
  const found = new Map(figures.flat().map((figure) => [sideKey(figure, by), figure]));
  const columns = measures.map((measure, i) => ({
    heading: measure.name,
    column: (months ? 3 : 1) + i,
    measure,
  }));
  const entries: PlacedFigure[] = [];
  const side = sides.map(({ label, period }, i) => {
    const row = top + HEAD + i;
    const at = (column: number, line = row): CellPlace => ({
      sheet: spec.sheet,
      row: line,
      column,
    });
    for (const { measure, column } of columns) {
      const figure = found.get(`${measure.id}|${months ? period.period.from : label}`);
      if (figure === undefined) continue;
      entries.push({
        figure,
        measure,
        place: at(column),
        limits: null,
        from: months ? at(1) : at(1, top + 1),
        to: months ? at(2) : at(1, top + 2),
        side: months ? null : at(0),
        by,
      });
    }
    return { label, row, period: period.period };
  });
  const title = months ? spec.title : `${spec.title}, ${sides[0]?.period.label ?? ""}`;
  return { spec, title, top, height: HEAD + sides.length + 2, entries, columns, side };
}

const sideKey = (figure: Figure, by: Dimension | null): string =>
  `${figure.id}|${by === null ? figure.period.from : (figure.group?.[by] ?? "")}`;
