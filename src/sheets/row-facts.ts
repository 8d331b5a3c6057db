import { cellKey, type Grid } from "../workbook/grid";
import { columnNumber } from "../workbook/address";
import { additiveColumns } from "./additive-columns";
import { textAt, valueAt, type Block } from "./block";
import { kindSpec } from "./sheet-kind";
import { totalWords } from "./total-words";

/** What tells a row that adds others up from a row of data. */
export interface RowFacts {
  readonly row: number;
  /** The numbers of the additive columns; null where the cell holds none. */
  readonly numbers: readonly (number | null)[];
  /** A total by its words. */
  readonly words: "alone" | "more" | null;
  /** No column that names a row holds more than such words. */
  readonly nameless: boolean;
  /** A number of its own, of a post, person, vacancy or cohort. */
  readonly numbered: boolean;
  /** Half or less of the describing cells that the rows usually fill. */
  readonly emptier: boolean;
  /** A formula sums cells above or below it. */
  readonly sums: boolean;
}

/** Columns beside the names that a total may be labelled in. */
const LABELS = ["org_unit", "parent_org", "worker_type", "rank_grade", "cost_centre", "status"];
const NUMBERS_OF_ROWS = [
  "post_id",
  "holder_id",
  "person_id",
  "vacancy_id",
  "cohort_id",
  "candidate_id",
];
const SAMPLE = 60;
/** Totals and remarks are the lesser part of the rows, and the emptier. */
const USUAL = 0.7;

/** Looks at the rows of one block. */
export class RowLook {
  private readonly names: readonly number[];
  private readonly ids: readonly number[];
  private readonly labels: readonly number[];
  private readonly additive: readonly number[];
  private readonly describing: readonly number[];
  private readonly usual: number;

  constructor(private readonly block: Block) {
    const { columns, kind } = block;
    const at = (names: readonly string[]): number[] =>
      names.map((name) => columns.get(name)).filter((column) => column !== undefined);
    this.names = at(kindSpec(kind).names);
    this.ids = at(NUMBERS_OF_ROWS);
    this.labels = at(LABELS);
    this.additive = at(additiveColumns(kind));
    this.describing = [...new Set(columns.values())].filter(
      (column) => !this.additive.includes(column)
    );
    this.usual = this.usualFill();
  }

  factsOf(row: number): RowFacts {
    const { grid } = this.block;
    const numbers = this.additive.map((column) => amountAt(grid, row, column));
    const sums = grid.formulas.size > 0 && this.additive.some((column) => this.isSum(row, column));
    const numbered = this.ids.some((column) => this.namesIn(row, column));
    // A row with a number of its own is not asked for words: nearly every row is such a one.
    if (numbered) {
      return { row, numbers, words: null, nameless: false, numbered, emptier: false, sums };
    }
    const nameless = !this.names.some((column) => this.namesIn(row, column));
    const emptier = this.filled(row) <= this.usual / 2;
    return { row, numbers, words: this.wordsIn(row), nameless, numbered, emptier, sums };
  }

  /** True where a cell names the row, and is not blank or the word of a total. */
  private namesIn(row: number, column: number): boolean {
    const text = textAt(this.block.grid, row, column);
    return text !== "" && totalWords(text) === null;
  }

  private wordsIn(row: number): RowFacts["words"] {
    let words: RowFacts["words"] = null;
    for (const column of [this.firstText(row), ...this.names, ...this.labels]) {
      const value = valueAt(this.block.grid, row, column);
      const said = typeof value === "string" ? totalWords(value.trim()) : null;
      if (said === "alone" || (said !== null && words === null)) words = said;
    }
    return words;
  }

  /** True where some column that is read is filled. */
  readsAny(row: number): boolean {
    const { grid } = this.block;
    const isFilled = (column: number): boolean => textAt(grid, row, column) !== "";
    return this.describing.some(isFilled) || this.additive.some(isFilled);
  }

  /** True where the row has a number of its own with a digit in it, or an amount. */
  countsSomething(row: number): boolean {
    const { grid } = this.block;
    return (
      this.ids.some((column) => /\d/.test(textAt(grid, row, column))) ||
      this.additive.some((column) => textAt(grid, row, column) !== "")
    );
  }

  /** Cells filled in columns that are read. */
  readCells(row: number): number {
    let count = this.filled(row);
    for (const column of this.additive) if (textAt(this.block.grid, row, column) !== "") count++;
    return count;
  }

  /** Describing cells a row usually fills. */
  get usually(): number {
    return this.usual;
  }

  private firstText(row: number): number {
    const { grid, left, right } = this.block;
    for (let column = left; column <= right; column++) {
      if (textAt(grid, row, column) !== "") return column;
    }
    return left;
  }

  private filled(row: number): number {
    let count = 0;
    for (const column of this.describing) if (textAt(this.block.grid, row, column) !== "") count++;
    return count;
  }

  private usualFill(): number {
    const { firstRow, lastRow } = this.block;
    const step = Math.max(1, Math.ceil((lastRow - firstRow + 1) / SAMPLE));
    const counts: number[] = [];
    for (let row = firstRow; row <= lastRow; row += step) {
      const count = this.filled(row);
      if (count > 0) counts.push(count);
    }
    counts.sort((a, b) => a - b);
    return counts[Math.floor(counts.length * USUAL)] ?? 0;
  }

  private isSum(row: number, column: number): boolean {
    const formula = this.block.grid.formulas.get(cellKey(row, column));
    if (formula === undefined) return false;
    const [, from = "", first, to, last] = SUM.exec(formula) ?? [];
    if (from === "" || from !== to || columnNumber(from) !== column) return false;
    const [a, b] = [Number(first) - 1, Number(last) - 1];
    return a < b && (row < a || row > b);
  }
}

const SUM =
  /^\+?(?:SUM|SUBTOTAL|AGGREGATE)\((?:\d+,){0,2}\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})\)/i;
const AMOUNT = /^\(?-?£?\s?\d[\d,]*(?:\.\d+)?\)?$/;

function amountAt(grid: Grid, row: number, column: number): number | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.length > 20 || !AMOUNT.test(value.trim())) return null;
  const amount = Number(value.replace(/[^\d.]/g, ""));
  return /^\s*[(-]/.test(value) ? -amount : amount;
}
