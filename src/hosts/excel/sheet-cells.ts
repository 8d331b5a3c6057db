import { cellKey, type CellValue, type Grid, type GridTable } from "../../workbook/grid";
import { showsDate } from "../file/date-formats";
import type { Piece } from "./pieces";
import type { SheetSize } from "./sizes";
import { couldBeDay, type ColumnKind } from "./column-kinds";

/** Days by which the 1904 system runs behind. */
const SHIFT_1904 = 1462;

/** As an error shows: Excel gives errors as text, and only the cell's type tells them from it. */
const LIKE_AN_ERROR = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

/** The cells of one sheet, gathered piece by piece, and made a grid of at the end. */
export class SheetCells {
  private readonly rows: CellValue[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly dates = new Set<number>();
  private readonly formatsKnown = new Set<number>();
  private readonly errorLike = new Map<number, string>();
  private readonly errors = new Map<number, string>();
  private readonly struck = new Set<number>();
  private readonly hiddenRows = new Set<number>();

  constructor(private readonly size: SheetSize) {
    const { used, rowsHidden } = size;
    if (used !== null && rowsHidden === true)
      for (let row = used.top; row <= used.bottom; row++) this.hiddenRows.add(row);
  }

  take({ kind, area }: Piece, cells: readonly (readonly unknown[])[]): void {
    cells.forEach((row, r) => {
      if (kind === "rowHidden" && row[0] === true) this.hiddenRows.add(area.top + r);
      if (kind === "values") {
        this.takeRow(area.top + r, area.left, row);
        return;
      }
      row.forEach((cell, c) => {
        const key = cellKey(area.top + r, area.left + c);
        if (kind === "formulas" && typeof cell === "string" && cell.startsWith("="))
          this.formulas.set(key, cell.slice(1));
        if (kind === "numberFormat" && showsDate(String(cell))) this.dates.add(key);
        if (kind === "struck" && cell === true) this.struck.add(key);
        if (kind === "valueTypes" && cell === "Error")
          this.errors.set(key, this.errorLike.get(key) ?? "");
      });
    });
    if (kind === "numberFormat")
      for (let column = area.left; column <= area.right; column++) this.formatsKnown.add(column);
  }

  private takeRow(row: number, left: number, cells: readonly unknown[]): void {
    const target = (this.rows[row] ??= []);
    cells.forEach((cell, c) => {
      const value = cell === "" ? null : (cell as CellValue);
      target[left + c] = value;
      if (typeof value === "string" && value.startsWith("#") && LIKE_AN_ERROR.test(value))
        this.errorLike.set(cellKey(row, left + c), value);
    });
  }

  /** What only the cells themselves have shown to be needed: which texts are errors, and more formats. */
  doubts(kinds: readonly ColumnKind[]): Piece[] {
    const { used, sheet } = this.size;
    if (used === null) return [];
    const pieces: Piece[] = [];
    const spans = new Map<number, [number, number]>();
    const widen = (row: number, column: number): void => {
      const [from, to] = spans.get(column) ?? [row, row];
      spans.set(column, [Math.min(from, row), Math.max(to, row)]);
    };
    this.rows.forEach((cells, row) => {
      cells.forEach((_, column) => {
        if (this.errorLike.has(cellKey(row, column))) widen(row, column);
      });
    });
    for (const [column, [top, bottom]] of spans)
      pieces.push({ sheet, kind: "valueTypes", bytesACell: 10, area: { top, bottom, left: column, right: column } }); // prettier-ignore
    kinds.forEach((kind, i) => {
      const column = used.left + i;
      if (kind !== "unknown" || this.formatsKnown.has(column)) return;
      if (!this.rows.some((cells) => couldBeDay(cells[column]))) return;
      pieces.push({ sheet, kind: "numberFormat", bytesACell: 16, area: { ...used, left: column, right: column } }); // prettier-ignore
    });
    return pieces;
  }

  /** The grid, dense from A1 to the last cell that holds something. */
  grid(
    facts: { readonly hidden: boolean; readonly tables: readonly GridTable[] },
    dateSystem: "1900" | "1904"
  ): Grid {
    const shift = dateSystem === "1904" ? SHIFT_1904 : 0;
    const dates = new Set<number>();
    let [height, width] = [0, 0];
    for (let row = 0; row < this.rows.length; row++) {
      const cells = (this.rows[row] ??= []);
      for (let column = 0; column < cells.length; column++) {
        const key = cellKey(row, column);
        const value = cells[column] ?? null;
        if (this.errors.has(key)) cells[column] = null;
        else if (typeof value === "number" && this.dates.has(key)) {
          dates.add(key);
          cells[column] = Math.round((value + shift) * 1e8) / 1e8;
        }
        // Text that begins like a formula is its own formula to Excel.
        if (typeof value === "string" && value === `=${this.formulas.get(key) ?? ""}`)
          this.formulas.delete(key);
        if (value === null) continue;
        height = row + 1;
        width = Math.max(width, column + 1);
      }
    }
    const rows = this.rows
      .slice(0, height)
      .map((cells) =>
        Array.from({ length: width }, (_, column): CellValue => cells[column] ?? null)
      );
    return {
      sheet: this.size.sheet,
      rows,
      errors: this.errors,
      formulas: this.formulas,
      dates,
      tables: facts.tables,
      merges: this.size.merges,
      hidden: facts.hidden,
      hiddenRows: this.hiddenRows,
      ...(this.struck.size === 0 ? {} : { struck: this.struck }),
    };
  }
}
