import { tableSpec, type TableName } from "../workforce/schema";
import { columnLetters, sheetRef } from "../workbook/address";

/** Where the rows of a prepared table begin, and the rows of its workings: the first, from 0. */
export const PREPARED_FIRST = 4;

/** The cell of a prepared column in a row, as formulas number rows. */
export function preparedCell(table: TableName, name: string, rowNumber: string | number): string {
  const spec = tableSpec(table);
  const column = spec.columns.findIndex((one) => one.name === name);
  return `${sheetRef(spec.sheet)}!$${columnLetters(column)}${rowNumber}`;
}

/** The whole of a prepared column, by structured reference. */
export function preparedRange(table: TableName, name: string): string {
  const spec = tableSpec(table);
  const heading = spec.columns.find((one) => one.name === name)?.heading ?? name;
  return `${spec.excelTable}[${heading}]`;
}
