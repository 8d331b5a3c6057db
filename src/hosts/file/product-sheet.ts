import { a1, columnLetters } from "../../workbook/address";
import type { CellPlan, SheetPlan, TablePlan } from "../../workbook/sheet-plan";
import { cellContent } from "./cell-content";
import { quoted } from "./xml-insert";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The style of the workbook that a cell of a sheet of Muster's gets. */
export type StyleFor = (cell: CellPlan) => number;

/** A sheet of Muster's as a part of a workbook that is not Muster's: plain values, a table, no looks. */
export function productSheetXml(plan: SheetPlan, styleFor: StyleFor, table: string | null): string {
  const columns = plan.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`
  );
  const rows = plan.rows.map((cells, row) => {
    const content = cells.map((cell, column) => {
      if (cell === null) return "";
      const style = styleFor(cell);
      const styled = style === 0 ? "" : ` s="${style}"`;
      return `<c r="${columnLetters(column)}${row + 1}"${styled}${cellContent(cell.value)}`;
    });
    return `<row r="${row + 1}">${content.join("")}</row>`;
  });
  const tables =
    table === null ? "" : `<tableParts count="1"><tablePart r:id=${quoted(table)}/></tableParts>`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>${tables}</worksheet>`
  );
}

/** A table part, with a number that no other table of the workbook has. */
export function tableXml(table: TablePlan, id: number): string {
  const ref = `${a1(table.top, table.left)}:${a1(Math.max(table.bottom, table.top + 1), table.right)}`;
  const columns = table.headings.map(
    (name, i) => `<tableColumn id="${i + 1}" name=${quoted(name)}/>`
  );
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${id}" name=${quoted(table.name)} displayName=${quoted(table.name)} ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
