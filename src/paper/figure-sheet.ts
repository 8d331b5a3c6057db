import type { Workforce } from "../workforce/workforce";
import type { SheetPlan } from "../workbook/sheet-plan";
import { capital } from "./capital";
import { formula, heading, Sheet, text, value } from "./cells";
import { writeFigure } from "./figure-cells";
import type { ColumnHeadings } from "./figure-places";
import { periodCells } from "./lists-sheet";
import { rowHeights } from "./row-heights";
import type { Layout, PlacedTable } from "./place-tables";
import { longDay } from "../units/day";

/** A workings sheet of figures: its blocks, one below the other. */
export function figureSheet(
  name: string,
  layout: Layout,
  headings: ColumnHeadings,
  workforce: Workforce
): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text(name, "title"));
  sheet.put(1, 0, text(`As at ${longDay(workforce.asAt)}. Every figure is a formula.`, "note"));
  const tables = layout.tables.filter((table) => table.spec.sheet === name);
  for (const table of tables) {
    sheet.put(table.top, 0, text(table.title, "section"));
    if (table.spec.kind === "periods") writePeriods(sheet, table, workforce);
    else if (table.spec.kind === "groups") writeGroups(sheet, table, workforce);
    else writeMonths(sheet, table);
    for (const entry of table.entries) writeFigure(sheet, entry, workforce, layout, headings);
  }
  const months = tables.filter((table) => table.spec.kind === "months");
  const measures = tables.some((table) => table.spec.kind === "periods");
  const widths = [measures ? 56 : 24, 15, ...Array.from({ length: 12 }, () => 16)];
  return {
    name,
    rows: sheet.rows,
    widths,
    tables: months.flatMap(excelTable),
    charts: [],
    freeze: { rows: 3, columns: 1 },
    rowHeights: rowHeights(sheet.rows, widths),
    print: {
      landscape: true,
      fit: [1, 0],
      bottom: sheet.rows.length - 1,
      right: sheet.lastColumn,
    },
    role: "product",
  };
}

function writeEnds(
  sheet: Sheet,
  table: PlacedTable,
  column: number,
  period: PlacedTable["entries"][number]["figure"],
  workforce: Workforce
): void {
  const cells = periodCells(workforce, period.periodName);
  if (cells === null) return;
  sheet.put(table.top + 1, column, formula(cells.from, period.period.from, "date"));
  sheet.put(table.top + 2, column, formula(cells.to, period.period.to, "date"));
}

function writePeriods(sheet: Sheet, table: PlacedTable, workforce: Workforce): void {
  const head = table.top + 3;
  sheet.put(table.top + 1, 0, text("From", "label"));
  sheet.put(table.top + 2, 0, text("To", "label"));
  sheet.put(head, 0, heading("Figure"));
  sheet.put(head, 1, heading("Unit"));
  for (const { heading: label, column } of table.columns) {
    sheet.put(head, column, { ...heading(capital(label)), align: "right" });
    const entry = table.entries.find((one) => one.place.column === column);
    if (entry !== undefined) writeEnds(sheet, table, column, entry.figure, workforce);
  }
  for (const { place, measure, limits } of table.entries) {
    sheet.put(place.row, 0, text(measure.name));
    sheet.put(place.row, 1, text(measure.unit, "note"));
    if (limits === null) continue;
    sheet.put(limits[0].row, 0, text("   95% interval, low end", "note"));
    sheet.put(limits[1].row, 0, text("   95% interval, high end", "note"));
  }
}

function writeGroups(sheet: Sheet, table: PlacedTable, workforce: Workforce): void {
  const head = table.top + 3;
  const by = table.spec.kind === "groups" ? table.spec.by : "group";
  sheet.put(table.top + 1, 0, text("From", "label"));
  sheet.put(table.top + 2, 0, text("To", "label"));
  const [first] = table.entries;
  if (first !== undefined) writeEnds(sheet, table, 1, first.figure, workforce);
  sheet.put(head, 0, heading(GROUP_HEADING[by] ?? capital(by)));
  writeColumnHeads(sheet, table, head);
  for (const { label, row } of table.side) sheet.put(row, 0, text(label));
}

const GROUP_HEADING: Readonly<Record<string, string>> = {
  type: "Worker type",
  event: "Assessment centre",
};

function writeColumnHeads(sheet: Sheet, table: PlacedTable, row: number): void {
  for (const { heading: label, column } of table.columns)
    sheet.put(row, column, { ...heading(label), align: "right" });
}

function writeMonths(sheet: Sheet, table: PlacedTable): void {
  const head = table.top + 3;
  ["Month", "Month begins", "Month end"].forEach((name, column) => {
    sheet.put(head, column, heading(name));
  });
  writeColumnHeads(sheet, table, head);
  for (const { label, row, period } of table.side) {
    sheet.put(row, 0, text(label));
    sheet.put(row, 1, value(period.from, "date", "label"));
    sheet.put(row, 2, value(period.to, "date", "label"));
  }
}

function excelTable(table: PlacedTable): SheetPlan["tables"] {
  if (table.spec.kind !== "months") return [];
  const headings = [
    "Month",
    "Month begins",
    "Month end",
    ...table.columns.map(({ heading: name }) => name),
  ];
  const top = table.top + 3;
  const bottom = top + table.side.length;
  const name = table.spec.excelTable;
  return [{ name, top, left: 0, bottom, right: headings.length - 1, headings }];
}
