import { evaluate } from "../language/evaluate/evaluate";
import { WHOLE } from "../language/evaluate/grouping";
import { cellFormula } from "../language/excel/emit";
import type { Catalogue } from "../measures/catalogue";
import { reportedPeriods } from "../measures/periods";
import { samePeriod } from "../units/period";
import { columnLetters } from "../workbook/address";
import type { Workforce } from "../workforce/workforce";
import { formula, value, type Sheet } from "./cells";
import type { ColumnHeadings } from "./figure-places";
import { periodCells } from "./lists-sheet";
import { rowPlaces, type WorkingsShape } from "./row-places";
import type { WorkingsColumn } from "./workings-columns";

/**
 * What stands above a column of workings: the month, the part of it that is counted, the rates in
 * force. The part follows the period on the sheet Lists, and so the assumptions.
 */
export function writeHead(
  sheet: Sheet,
  shape: WorkingsShape,
  column: WorkingsColumn,
  at: number,
  headings: ColumnHeadings,
  workforce: Workforce,
  catalogue: Catalogue
): void {
  const { bounds } = column.line.term;
  const monthly = bounds.has("month") || bounds.has("part");
  if (column.sums !== null || (!monthly && !bounds.has("period"))) return;
  writeDays(sheet, shape, column, at, workforce);
  if (!monthly) return;
  const { frame } = column;
  for (const [name, row] of shape.headRows) {
    const term = catalogue.monthLines.get(name)?.term;
    if (term === undefined) continue;
    const places = rowPlaces(shape, at, frame, headings);
    const [result] = evaluate([{ term, frame }], WHOLE, workforce);
    const format =
      term.type.unit.GBP !== undefined ? "pounds" : term.node === "rate" ? "fraction" : "decimal";
    sheet.put(row, at, formula(cellFormula(term, places), result?.[0] ?? null, format));
  }
}

function writeDays(
  sheet: Sheet,
  shape: WorkingsShape,
  { frame }: WorkingsColumn,
  at: number,
  workforce: Workforce
): void {
  const { month, part, period } = frame;
  const cell = (name: string): string =>
    `${columnLetters(at)}$${(shape.headRows.get(name) ?? 0) + 1}`;
  const put = (name: string, content: number, source: string | null): void => {
    const row = shape.headRows.get(name);
    if (row === undefined) return;
    const made =
      source === null ? value(content, "date", "label") : formula(source, content, "date", "label");
    sheet.put(row, at, made);
  };
  const reported = reportedPeriods(workforce).find((one) => samePeriod(one.period, period));
  const ends = reported === undefined ? null : periodCells(workforce, reported.name);
  if (month === undefined || part === undefined) {
    put("part.from", period.from, ends?.from ?? null);
    put("part.to", period.to, ends?.to ?? null);
    return;
  }
  put("month.from", month.from, null);
  put("month.to", month.to, `EOMONTH(${cell("month.from")},0)`);
  const whole = shape.headRows.has("month.from") && ends !== null;
  put("part.from", part.from, whole ? `MAX(${cell("month.from")},${ends.from})` : null);
  put("part.to", part.to, whole ? `MIN(${cell("month.to")},${ends.to})` : null);
}
