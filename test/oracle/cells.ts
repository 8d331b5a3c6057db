import type { CellValue, Workbook } from "exceljs";
import { type Day, dayOfDate } from "./days";

/** One data row: heading to plain value. Anything but a text, number, date or blank stops it. */
export class Row {
  constructor(
    private readonly where: string,
    private readonly cells: Map<string, CellValue>
  ) {}

  private value(heading: string): CellValue {
    if (!this.cells.has(heading)) throw new Error(`${this.where}: no heading "${heading}"`);
    return this.cells.get(heading);
  }

  text(heading: string): string {
    const value = this.value(heading);
    if (typeof value !== "string" || value === "") throw this.wrong(heading, "text");
    return value.trim();
  }

  number(heading: string): number {
    const value = this.value(heading);
    if (typeof value !== "number") throw this.wrong(heading, "number");
    return value;
  }

  day(heading: string): Day {
    const value = this.value(heading);
    if (!(value instanceof Date)) throw this.wrong(heading, "date");
    return dayOfDate(value);
  }

  dayOrBlank(heading: string): Day | null {
    const value = this.value(heading);
    return value === null || value === undefined ? null : this.day(heading);
  }

  private wrong(heading: string, expected: string): Error {
    return new Error(`${this.where}, "${heading}": expected a ${expected}`);
  }
}

/** Every row under the row of headings that is not wholly blank. */
export function rowsUnder(workbook: Workbook, sheetName: string, headingRow: number): Row[] {
  const sheet = workbook.getWorksheet(sheetName);
  if (sheet === undefined) throw new Error(`No sheet "${sheetName}"`);
  const rows: Row[] = [];
  const [lastRow, lastColumn] = [sheet.rowCount, sheet.columnCount];
  for (let r = headingRow + 1; r <= lastRow; r += 1) {
    const cells = new Map<string, CellValue>();
    for (let c = 1; c <= lastColumn; c += 1) {
      const heading = sheet.getRow(headingRow).getCell(c).value;
      if (typeof heading === "string") cells.set(heading, sheet.getRow(r).getCell(c).value);
    }
    const filled = [...cells.values()].some((value) => value !== null && value !== undefined);
    if (filled) rows.push(new Row(`${sheetName} row ${r}`, cells));
  }
  return rows;
}
