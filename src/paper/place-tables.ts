import type { Group } from "../language/evaluate/grouping";
import type { Dimension } from "../language/term";
import type { Catalogue, CheckedMeasure } from "../measures/catalogue";
import { figureKey, type Figure } from "../measures/figure";
import { figuresFor, type FigureRequest } from "../measures/figures";
import { reportedPeriods, type ReportedPeriod } from "../measures/periods";
import type { Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";
import { monthPeriods } from "./month-periods";
import { TABLE_SPECS, type TableSpec } from "./table-specs";

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
  readonly side: readonly { readonly label: string; readonly row: number; readonly period: Period }[];
}

export interface PlacedColumn {
  readonly heading: string;
  readonly column: number;
  readonly period: ReportedPeriod | null;
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
}

/** Rows above a block's first figure: title, from, to, headings. */
const HEAD = 4;
const FIRST_TOP = 3;

export function layOut(workforce: Workforce, catalogue: Catalogue): Layout {
  const periods = reportedPeriods(workforce);
  const tables: PlacedTable[] = [];
  const tops = new Map<string, number>();
  for (const spec of TABLE_SPECS) {
    for (const block of blocksOf(spec, periods)) {
      const top = tops.get(spec.sheet) ?? FIRST_TOP;
      const table = placeTable(spec, block, top, workforce, catalogue);
      if (table === null) continue;
      tables.push(table);
      tops.set(spec.sheet, top + table.height);
    }
  }
  const placed = tables.flatMap((table) => table.entries);
  const byKey = new Map<string, PlacedFigure>();
  for (const entry of placed) {
    const key = figureKey(entry.figure);
    if (!byKey.has(key)) byKey.set(key, entry);
  }
  return { tables, placed, byKey };
}

/** One block a period for groups; one block in all for the others. */
function blocksOf(spec: TableSpec, periods: readonly ReportedPeriod[]): ReportedPeriod[][] {
  if (spec.kind === "months") return [[]];
  const found = spec.periods
    .map((name) => periods.find((period) => period.name === name))
    .filter((period) => period !== undefined);
  return spec.kind === "periods" ? [found] : found.map((period) => [period]);
}

function placeTable(
  spec: TableSpec,
  periods: readonly ReportedPeriod[],
  top: number,
  workforce: Workforce,
  catalogue: Catalogue
): PlacedTable | null {
  const measures = spec.measures
    .map((id) => catalogue.measures.get(id))
    .filter((measure) => measure !== undefined);
  const settle = { spec, measures, periods, top, workforce, catalogue };
  const table =
    spec.kind === "periods" ? measuresDown(settle) : groupsDown(settle, sidesOf(settle));
  return table === null || table.entries.every((entry) => entry.figure.value === null)
    ? null
    : table;
}

interface Settle {
  readonly spec: TableSpec;
  readonly measures: readonly CheckedMeasure[];
  readonly periods: readonly ReportedPeriod[];
  readonly top: number;
  readonly workforce: Workforce;
  readonly catalogue: Catalogue;
}

function measuresDown({ spec, measures, periods, top, workforce, catalogue }: Settle): PlacedTable | null {
  if (periods.length === 0) return null;
  const columns = periods.map((period, i) => ({
    heading: period.label,
    column: 2 + i,
    period,
    measure: null,
  }));
  const entries: PlacedFigure[] = [];
  let row = top + HEAD;
  for (const measure of measures) {
    const mine = columns.filter(({ period }) => measure.periods.includes(period.name));
    if (mine.length === 0) continue;
    const requests = mine.map(({ period }): FigureRequest => ({ measure, period, by: [] }));
    const figures = figuresFor(requests, workforce, catalogue);
    mine.forEach(({ column }, i) => {
      const figure = figures[i];
      if (figure === undefined) return;
      const at = (down: number): CellPlace => ({ sheet: spec.sheet, row: row + down, column });
      entries.push({
        figure,
        measure,
        place: at(0),
        limits: measure.interval === undefined ? null : [at(1), at(2)],
        from: { sheet: spec.sheet, row: top + 1, column },
        to: { sheet: spec.sheet, row: top + 2, column },
        side: null,
        by: null,
      });
    });
    row += measure.interval === undefined ? 1 : 3;
  }
  return { spec, title: spec.title, top, height: row - top + 2, entries, columns, side: [] };
}

interface Side {
  readonly group: Group | null;
  readonly label: string;
  readonly period: ReportedPeriod | (Omit<ReportedPeriod, "name"> & { readonly name: "month" });
}

function sidesOf({ spec, measures, periods, workforce, catalogue }: Settle): Side[] {
  if (spec.kind === "months")
    return monthPeriods(workforce).map((period) => ({ group: null, label: period.label, period }));
  const [period] = periods;
  const [measure] = measures;
  if (spec.kind !== "groups" || period === undefined || measure === undefined) return [];
  const figures = figuresFor([{ measure, period, by: [spec.by] }], workforce, catalogue);
  return figures
    .filter((figure) => figure.group !== null)
    .map((figure) => ({ group: figure.group, label: figure.group?.[spec.by] ?? "", period }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

function groupsDown(settle: Settle, sides: readonly Side[]): PlacedTable | null {
  const { spec, measures, top, workforce, catalogue } = settle;
  if (sides.length === 0) return null;
  const first = spec.kind === "months" ? 3 : 1;
  const columns = measures.map((measure, i) => ({
    heading: measure.name,
    column: first + i,
    period: null,
    measure,
  }));
  const by = spec.kind === "groups" ? spec.by : null;
  const requests = columns.flatMap(({ measure }): FigureRequest[] =>
    spec.kind === "months"
      ? sides.map(({ period }) => ({ measure, period, by: [] }))
      : sides.slice(0, 1).map(({ period }) => ({ measure, period, by: by === null ? [] : [by] }))
  );
  const found = new Map(
    figuresFor(requests, workforce, catalogue).map((figure) => [figureKey(figure), figure])
  );
  const entries: PlacedFigure[] = [];
  sides.forEach((side, i) => {
    const row = top + HEAD + i;
    const at = (column: number, line = row): CellPlace => ({ sheet: spec.sheet, row: line, column });
    for (const { measure, column } of columns) {
      const key = { id: measure.id, period: side.period.period, group: side.group };
      const figure = found.get(figureKey(key));
      if (figure === undefined) continue;
      entries.push({
        figure,
        measure,
        place: at(column),
        limits: null,
        from: by === null ? at(1) : at(1, top + 1),
        to: by === null ? at(2) : at(1, top + 2),
        side: by === null ? null : at(0),
        by,
      });
    }
  });
  const title = by === null ? spec.title : `${spec.title}, ${sides[0]?.period.label ?? ""}`;
  const side = sides.map(({ label, period }, i) => ({ label, row: top + HEAD + i, period: period.period }));
  return { spec, title, top, height: HEAD + sides.length + 2, entries, columns, side };
}
