import { cellCriterion, isMisread } from "../language/excel/criterion";
import type { ColumnTerm, Places } from "../language/excel/places";
import type { Frame } from "../language/evaluate/frame";
import type { Dimension, Term } from "../language/term";
import { catalogue } from "../measures/catalogue";
import { figureKey } from "../measures/figure";
import { workingsTable } from "../measures/standalone";
import { a1, absoluteA1, sheetRef } from "../workbook/address";
import { tableSpec } from "../workforce/schema";
import { assumptionName, rateNames, REASON_HEADINGS, YEAR_FROM, YEAR_TO } from "./names";
import { timelessKey, type CellPlace, type Layout, type PlacedFigure } from "./place-tables";
import { preparedRange } from "./prepared-place";
import { columnKey, type WorkingsColumn } from "./workings-columns";

export type ColumnHeadings = ReadonlyMap<string, WorkingsColumn>;

/** A cell as a formula on `from`'s sheet writes it. */
export function refTo(place: CellPlace, from: string, absolute: boolean): string {
  const cell = absolute ? absoluteA1(place.row, place.column) : a1(place.row, place.column);
  return place.sheet === from ? cell : `${sheetRef(place.sheet)}!${cell}`;
}

/** What a figure's formula refers to, from where it stands. */
export function figurePlaces(
  entry: PlacedFigure,
  frame: Frame,
  layout: Layout,
  headings: ColumnHeadings
): Places {
  const { sheet } = entry.place;
  return {
    ...commonPlaces(),
    edge: (of, end) => {
      if (of === "asAt") return assumptionName("as_at");
      if (of === "year") return end === "from" ? YEAR_FROM : YEAR_TO;
      const place = end === "from" ? entry.from : entry.to;
      return entry.figure.periodName === "month"
        ? `$${a1(place.row, place.column)}`
        : refTo(place, sheet, true);
    },
    measure: (id) => {
      const other = findMeasure(id, entry, layout);
      return other === null ? null : refTo(other.place, sheet, false);
    },
    monthly: (name) => {
      throw new Error(`${name} has a value a month and stands on a workings sheet`);
    },
    cell: (column) => {
      throw new Error(`${column.key} has a value a row and cannot be one cell`);
    },
    range: (column) => rangeOf(column, frame, headings),
    criteria: (table) => {
      const { side, by } = entry;
      if (side === null || by === null) return [];
      const cell = `$${a1(side.row, side.column)}`;
      const label = entry.figure.group?.[by] ?? "";
      const test = cellCriterion(cell, label);
      const misread = isMisread(label);
      return [{ range: preparedRange(table, by), test, equals: cell, misread }];
    },
    groups: (by, id) => groupRange(by, id, entry, layout),
  };
}

/** What does not depend on where the formula stands. */
export function commonPlaces(): Pick<
  Places,
  "assumption" | "rates" | "reasons" | "rowsOf" | "monthEnds"
> {
  return {
    assumption: assumptionName,
    rates: rateNames,
    reasons: (flag) => ({
      labels: "Reasons[Reason]",
      flags: `Reasons[${REASON_HEADINGS[flag]}]`,
    }),
    rowsOf: (table) => preparedRange(table, tableSpec(table).columns[0]?.name ?? ""),
    monthEnds: (id) => ({
      ends: "Strength[Month end]",
      values: `Strength[${catalogue().measures.get(id)?.name ?? id}]`,
    }),
  };
}

/** A column for COUNTIFS, SUMIFS and their like: of a prepared table, or of its workings. */
export function rangeOf(column: ColumnTerm, frame: Frame, headings: ColumnHeadings): string {
  if (column.node === "column") return preparedRange(column.table, column.name);
  const total = column.node === "overMonths";
  const line = total ? (column.row as Term & { node: "line" }).line : column.line;
  const period = total ? { ...frame, period: frame[column.over] } : frame;
  const heading = headings.get(columnKey(line, period, total))?.heading;
  if (heading === undefined) throw new Error(`${column.key} has no column in the workings`);
  return `${workingsTable(line.table)}[${heading}]`;
}

/** The same period and group; a measure that does not depend on the period may stand under another. */
function findMeasure(id: string, entry: PlacedFigure, layout: Layout): PlacedFigure | null {
  const { period, group } = entry.figure;
  const exact = layout.byKey.get(figureKey({ id, period, group }));
  if (exact !== undefined) return exact.figure.value === null ? null : exact;
  const other = layout.timeless.get(timelessKey({ id, group }));
  return other ?? null;
}

function groupRange(by: Dimension, id: string, entry: PlacedFigure, layout: Layout): string {
  const cells = layout.placed.filter((other) => other.figure.id === id && other.by === by);
  const first = cells[0];
  const last = cells.at(-1);
  if (first === undefined || last === undefined) throw new Error(`${id} by ${by} is not laid out`);
  const from = refTo(first.place, entry.place.sheet, true);
  return `${from}:${absoluteA1(last.place.row, last.place.column)}`;
}
