import { cellKey, type CellValue } from "../workbook/grid";
import { a1 } from "../workbook/address";
import { valueAt, type Block } from "./block";
import { dateOrderOf, type OrderEvidence } from "./date-order";
import type { IssueLog } from "./issue-log";
import { isMarker } from "./marker";
import { isPlainDay, readDate } from "./read-date";
import { readFlag } from "./read-flag";
import { readNumber, type NumberSort } from "./read-number";
import { unreadable, type Need, type Reading } from "./reading";
import { NO_PLACE, untraced, type PlaceOf, type Traced } from "./traced";

const NOT_GIVEN: Traced<number> = untraced(Number.NaN);
const NO_TEXT: Traced<string> = untraced("");

/** Reads the cells of a block by row and logical column; what it cannot read it logs. */
export class BlockReader {
  private readonly orders = new Map<number, OrderEvidence>();

  constructor(
    readonly block: Block,
    private readonly log: IssueLog,
    private readonly placeOf: PlaceOf
  ) {}

  has(name: string): boolean {
    return this.block.columns.has(name);
  }

  /** "F12": for messages; "" where the block has no such column. */
  cellName(row: number, name: string): string {
    const column = this.block.columns.get(name);
    return column === undefined ? "" : a1(row, column);
  }

  /** Text with outer spaces off; "" where blank or not there. A number is its digits. */
  text(row: number, name: string): Traced<string> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NO_TEXT;
    const value = valueAt(this.block.grid, row, column);
    const origin = this.placeOf(this.block.gridIndex, row, column);
    if (value === null) return { value: "", origin, corrected: false };
    if (typeof value !== "string") {
      const text = typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
      return { value: text, origin, corrected: typeof value === "boolean" };
    }
    const tidy = /^\s|\s$|\s\s|[\u00a0\n]/.test(value) ? value.replace(/\s+/g, " ").trim() : value;
    return { value: tidy, origin, corrected: tidy !== value };
  }

  /** An identifier: as text, but a marker such as "N/A" is blank. */
  identifier(row: number, name: string): Traced<string> {
    const text = this.text(row, name);
    return isMarker(text.value) ? { ...text, value: "", corrected: true } : text;
  }

  /** NaN where blank, not available or unreadable. */
  number(row: number, name: string, sort: NumberSort, need: Need = "may"): Traced<number> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NOT_GIVEN;
    const value = valueAt(this.block.grid, row, column);
    if (typeof value === "number") return this.plain(value, row, column);
    return this.read(row, name, need, "a number", (value) => readNumber(value, sort, need));
  }

  /** A day number; FAR_DAY for an open-ended date; NaN where there is none. */
  day(row: number, name: string, need: Need = "may"): Traced<number> {
    const at = this.block.columns.get(name);
    if (at === undefined) return NOT_GIVEN;
    const held = valueAt(this.block.grid, row, at);
    if (typeof held === "number" && isPlainDay(held)) return this.plain(held, row, at);
    return this.read(row, name, need, "a date such as 31/03/2022", (value, column) =>
      readDate(value, need, () => this.orderOf(column))
    );
  }

  /** As a day, but a month alone ("Apr-22") is enough and is its first day. */
  month(row: number, name: string): Traced<number> {
    return this.read(row, name, "may", "a month such as Apr 2022", (value, column) =>
      readDate(value, "may", () => this.orderOf(column), true)
    );
  }

  /** 1 or 0; NaN where the block has no such column or the cell is not available. */
  flag(row: number, name: string, blank: number): Traced<number> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NOT_GIVEN;
    const value = valueAt(this.block.grid, row, column);
    // An empty text is a blank to whoever looks at the sheet.
    const nothing = value === null || (typeof value === "string" && value.trim() === "");
    if (nothing && !this.isError(row, column)) return untraced(blank);
    return this.read(row, name, "may", "Yes or No", () =>
      readFlag(value, this.block.grid.dates.has(cellKey(row, column)), "may")
    );
  }

  /** The value as it stands: what nearly every cell is, read without more ado. */
  private plain(value: number, row: number, column: number): Traced<number> {
    const origin = this.placeOf(this.block.gridIndex, row, column);
    return { value, origin, corrected: false };
  }

  private isError(row: number, column: number): boolean {
    const { errors } = this.block.grid;
    return errors.size > 0 && errors.has(cellKey(row, column));
  }

  private read(
    row: number,
    name: string,
    need: Need,
    expected: string,
    readCell: (value: CellValue, column: number) => Reading<number>
  ): Traced<number> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NOT_GIVEN;
    const value = valueAt(this.block.grid, row, column);
    const reading = this.isError(row, column)
      ? unreadable(need, expected, "DQ-18")
      : readCell(value, column);
    if (reading.problem !== null) this.log.cell(this.block, row, column, reading.problem);
    const origin = this.placeOf(this.block.gridIndex, row, column);
    return reading.value === null
      ? { value: Number.NaN, origin: value === null ? NO_PLACE : origin, corrected: value !== null }
      : { value: reading.value, origin, corrected: reading.corrected };
  }

  private orderOf(column: number): OrderEvidence {
    const known = this.orders.get(column);
    if (known !== undefined) return known;
    const order = dateOrderOf(this.block, column);
    this.orders.set(column, order);
    return order;
  }
}
