import { a1, sheetRef } from "../../workbook/address";
import type { Look, NumberFormat } from "../../workbook/sheet-plan";
import { formula, Sheet, text, value } from "../cells";
import type { CellPlace } from "../place-tables";
import { live, type Live, type LiveRange } from "./live";

/** The column of what stood before the first month, and that of the first month. */
export const BEFORE = 1;
export const FIRST_MONTH = 2;

/** A row of a ledger: a number a month. Step 0 is the first month, -1 what stood before it. */
export interface Series {
  /** The cell of a month as formulas of the same sheet write it. */
  readonly at: (step: number) => Live;
  /** The same as another sheet's formulas write it. */
  readonly seen: (step: number) => Live;
  /** The months from one to another, both included. */
  readonly range: (from: number, to: number) => LiveRange;
  readonly seenRange: (from: number, to: number) => LiveRange;
  readonly place: (step: number) => CellPlace;
}

export interface RowLooks {
  readonly format: NumberFormat;
  readonly look?: Look;
  /** What stood before the first month. */
  readonly before?: Live;
}

/** A number that no formula comes to: it may be changed, and what rests on it follows. */
export const stated = (number: number): Live => ({ source: "", value: number, binds: 3 });

interface Pending {
  readonly row: number;
  readonly looks: RowLooks;
  readonly cell: (step: number) => Live;
}

/**
 * A sheet with a column a month. Rows are declared from above and may ask for one another's cells, be
 * they declared above or below; a cell asks for no later month's.
 */
export class Ledger {
  readonly sheet = new Sheet();
  readonly #pending: Pending[] = [];

  constructor(
    readonly name: string,
    readonly months: number,
    public next = 0
  ) {}

  section(title: string, note = ""): void {
    this.next++;
    this.sheet.put(this.next++, 0, text(title, "section"));
    if (note !== "") this.sheet.put(this.next++, 0, text(note, "note"));
  }

  /** Declares a row; `cellOf` is asked once a month, and may ask for the row's own earlier cells. */
  row(label: string, cellOf: (step: number, own: Series) => Live, looks: RowLooks): Series {
    const row = this.next++;
    this.sheet.put(row, 0, text(label, looks.look === "total" ? "total" : "label"));
    const known: Live[] = [];
    const cell = (step: number): Live => (known[step] ??= cellOf(step, own));
    const worth = (step: number): number =>
      step < 0 ? (looks.before?.value ?? Number.NaN) : cell(step).value;
    const sheet = `${sheetRef(this.name)}!`;
    const at = (step: number, prefix: string): Live =>
      live(prefix + a1(row, FIRST_MONTH + step), worth(step));
    const range = (from: number, to: number, prefix: string): LiveRange => ({
      source: `${prefix}$${a1(row, FIRST_MONTH + from)}:${a1(row, FIRST_MONTH + to)}`,
      values: Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => worth(from + i)),
    });
    const own: Series = {
      at: (step) => at(step, ""),
      seen: (step) => at(step, sheet),
      range: (from, to) => range(from, to, ""),
      seenRange: (from, to) => range(from, to, sheet),
      place: (step) => ({ sheet: this.name, row, column: FIRST_MONTH + step }),
    };
    this.#pending.push({ row, looks, cell });
    return own;
  }

  /** A row of numbers that no formula of the workbook comes to. */
  given(label: string, numbers: ArrayLike<number>, format: NumberFormat): Series {
    return this.row(label, (step) => stated(numbers[step] ?? 0), { format });
  }

  /** Writes the cells of every row declared. */
  finish(): void {
    for (const { row, looks, cell } of this.#pending) {
      const { before } = looks;
      if (before !== undefined) this.#put(row, BEFORE, before, looks);
      else if (looks.look === "total") this.sheet.put(row, BEFORE, text("", "total"));
      for (let step = 0; step < this.months; step++)
        this.#put(row, FIRST_MONTH + step, cell(step), looks);
    }
    this.#pending.length = 0;
  }

  #put(row: number, column: number, { source, value: worth }: Live, looks: RowLooks): void {
    const { format, look = "worked" } = looks;
    this.sheet.put(
      row,
      column,
      source === "" ? value(worth, format, "input") : formula(source, worth, format, look)
    );
  }
}
