import type { CellStyle } from "hucre/xlsx";
import { columnLetters } from "../../workbook/address";
import type { CellPlan, SheetPlan } from "../../workbook/sheet-plan";
import { fileText, isErrorText } from "./cell-text";
import type { SharedTexts } from "./shared-texts";
import { xmlText } from "./xml-text";

/** What the cells of one sheet are written with. */
export interface Dressing {
  /** The style of each cell of the plan, row by row. */
  readonly styles: readonly (readonly (CellStyle | null)[])[];
  /** The number of a style in the workbook's list of styles. */
  readonly numberOf: (style: CellStyle) => number;
  readonly texts: SharedTexts;
}

/**
 * The `sheetData` element of a sheet. Written here and not by the library, which spends most of its
 * time on cells: it works out the key of each cell's style anew and resolves every row twice.
 */
export function sheetData(plan: SheetPlan, { styles, numberOf, texts }: Dressing): string {
  const letters = Array.from({ length: widthOf(plan) }, (_, column) => columnLetters(column));
  const last = Math.max(
    plan.rows.length,
    ...[...(plan.rowHeights?.keys() ?? [])].map((row) => row + 1)
  );
  const rows: string[] = [];
  for (let r = 0; r < last; r++) {
    let cells = "";
    plan.rows[r]?.forEach((cell, c) => {
      if (cell === null) return;
      const style = styles[r]?.[c] ?? null;
      const number = style === null ? 0 : numberOf(style);
      const start = `<c r="${letters[c] ?? ""}${r + 1}"${number === 0 ? "" : ` s="${number}"`}`;
      const content = contentOf(cell, plan.role, texts);
      if (content !== "/>" || number !== 0) cells += start + content;
    });
    const height = plan.rowHeights?.get(r);
    if (cells === "" && height === undefined) continue;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    rows.push(`<row r="${r + 1}"${tall}>${cells}</row>`);
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

export const widthOf = ({ rows }: SheetPlan): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);

/** A cell from its kind on: ` t="s"><v>12</v></c>`. */
function contentOf(
  { value, formula }: CellPlan,
  role: SheetPlan["role"],
  texts: SharedTexts
): string {
  if (formula !== undefined) {
    const source = `<f>${xmlText(formula)}</f>`;
    if (value === null) return `>${source}</c>`;
    if (typeof value === "string")
      return ` t="str">${source}<v>${xmlText(fileText(value))}</v></c>`;
    if (typeof value === "boolean") return ` t="b">${source}<v>${value ? 1 : 0}</v></c>`;
    return `>${source}<v>${value}</v></c>`;
  }
  if (value === null) return "/>";
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `><v>${value}</v></c>`;
  // It is an error in a copy of the user's sheet, and text elsewhere.
  if (role === "copy" && isErrorText(value)) return ` t="e"><v>${value}</v></c>`;
  return ` t="s"><v>${texts.numberOf(fileText(value))}</v></c>`;
}
