import { cellKey, type CellValue } from "../workbook/grid";
import { a1 } from "../workbook/address";
import { valueAt, type Block } from "./block";
import { cleanText } from "./clean-text";
import { ColumnEvidence } from "./column-evidence";
import { DateEvidence } from "./date-evidence";
import { FteEvidence } from "./fte-evidence";
import type { IssueLog } from "./issue-log";
import { isMarker } from "./marker";
import { poundsAmongThousands, thousandsAmongPounds } from "./pounds-style";
import { isPlainDay } from "./plain-day";
import { readDate } from "./read-date";
import { readFlag } from "./read-flag";
import { readFte } from "./read-fte";
import { readNumber, type NumberSort } from "./read-number";
import { unreadable, type Need, type Problem, type Reading } from "./reading";
import type { Spellings } from "./spellings";
import { NO_PLACE, untraced, type PlaceOf, type Traced } from "./traced";
import { isUncalculated, uncalculatedProblem, uncalculatedRows } from "./uncalculated";
import { untidyProblem } from "./untidy-text";

const NOT_GIVEN: Traced<number> = untraced(Number.NaN);
const NO_TEXT: Traced<string> = untraced("");

/** True for text of marks that nobody sees, and not of spaces alone. */
const looksBlank = (text: string): boolean => cleanText(text) === "" && /[^\s\p{Cf}]/u.test(text);

/** Reads the cells of a block by row and logical column; what it cannot read it logs, once a cell. */
export class BlockReader {
  private readonly evidence: ColumnEvidence;
  private readonly dates: DateEvidence;
  private readonly ftes: FteEvidence;
  private readonly spellings = new Map<string, Spellings>();
  private readonly told = new Set<string>();

  constructor(
    readonly block: Block,
    private readonly log: IssueLog,
    private readonly placeOf: PlaceOf
  ) {
    this.evidence = new ColumnEvidence(block, log);
    this.dates = new DateEvidence(block, log);
    this.ftes = new FteEvidence(block);
  }

  has(name: string): boolean {
    return this.block.columns.has(name);
  }

  /** "F12": for messages; "" where the block has no such column. */
  cellName(row: number, name: string): string {
    const column = this.block.columns.get(name);
    return column === undefined ? "" : a1(row, column);
  }

  /** From here on the texts of a column are given as these spellings settle them. */
  spellBy(name: string, spellings: Spellings): void {
    this.spellings.set(name, spellings);
  }

  /** Text as it is meant, cleaned and in its settled spelling; "" where blank. A number is its digits. */
  text(row: number, name: string): Traced<string> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NO_TEXT;
    const at = this.evidence.textRow(row, name, column);
    const value = valueAt(this.block.grid, at, column);
    const origin = this.placeOf(this.block.gridIndex, at, column);
    if (value === null) {
      if (this.isError(at, column))
        this.tell(at, column, unreadable("may", "words", "DQ-18", "The cell is an error.").problem);
      this.isMissingResult(at, column);
      return { value: "", origin, corrected: false };
    }
    if (typeof value !== "string") {
      const text = typeof value === "boolean" ? (value ? "Yes" : "No") : String(value);
      return { value: text, origin, corrected: typeof value === "boolean" };
    }
    const tidy = cleanText(value);
    if (tidy === "") return { value: "", origin, corrected: true };
    if (tidy !== value) this.tell(at, column, untidyProblem(value, tidy));
    const spelt = this.spellings.get(name)?.respelt(tidy)?.to ?? tidy;
    return { value: spelt, origin, corrected: spelt !== value };
  }

  /** An identifier: as text, but a marker such as "N/A" is blank. */
  identifier(row: number, name: string): Traced<string> {
    const text = this.text(row, name);
    return isMarker(text.value) ? { ...text, value: "", corrected: true } : text;
  }

  /** NaN where blank, not available or unreadable. Pounds come whole, whatever unit the heading names. */
  number(row: number, name: string, sort: NumberSort, need: Need = "may"): Traced<number> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NOT_GIVEN;
    const value = valueAt(this.block.grid, row, column);
    if (sort === "pounds") return this.pounds(row, name, column, need);
    if (typeof value === "number") {
      return this.isLateDate(row, column, value)
        ? this.dateForNumber(row, column, sort, need)
        : this.plain(value, row, column);
    }
    return this.read(row, name, need, "a number", (held) => readNumber(held, sort, need));
  }

  private pounds(row: number, name: string, column: number, need: Need): Traced<number> {
    const { scale, smallBelow, largeAbove, decimalComma } = this.evidence.pounds(name, column);
    const value = valueAt(this.block.grid, row, column);
    const read =
      typeof value !== "number"
        ? this.read(row, name, need, "an amount in pounds", (held) =>
            readNumber(held, "pounds", need, { scale, decimalComma })
          )
        : this.isLateDate(row, column, value)
          ? this.dateForNumber(row, column, "pounds", need)
          : scale === 1
            ? this.plain(value, row, column)
            : { ...this.plain(value * scale, row, column), corrected: true };
    if (read.value > largeAbove) {
      const inPounds = read.value / scale;
      this.tell(row, column, poundsAmongThousands(inPounds));
      return { ...read, value: inPounds, corrected: true };
    }
    if (!(read.value > 0 && read.value < smallBelow)) return read;
    this.tell(row, column, thousandsAmongPounds(read.value));
    return { ...read, value: read.value * 1000, corrected: true };
  }

  /** FTE in the unit that the column or the cell shows; NaN where blank, not available or untellable. */
  fte(row: number, name: string, need: Need = "may"): Traced<number> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NOT_GIVEN;
    const value = valueAt(this.block.grid, row, column);
    // What nearly every cell is: at most one full-time person, in a column of such.
    const unit = this.ftes.unitAt(column, row);
    if (typeof value === "number" && value >= 0 && value <= 1 && unit.unit === "fte")
      return this.plain(value, row, column);
    if (typeof value === "number" && this.isLateDate(row, column, value))
      return this.dateForNumber(row, column, "count", need);
    const onePerson = this.ftes.isOnePerson(row, name);
    return this.read(row, name, need, "an FTE such as 0.6", (held) =>
      this.ftes.oncePerColumn(column, readFte(held, need, { column: unit, onePerson }))
    );
  }

  /** A day number; FAR_DAY for an open-ended date; NaN where there is none. */
  day(row: number, name: string, need: Need = "may"): Traced<number> {
    const at = this.block.columns.get(name);
    if (at === undefined) return NOT_GIVEN;
    const held = valueAt(this.block.grid, row, at);
    if (typeof held === "number" && isPlainDay(held)) return this.plain(held, row, at);
    return this.read(row, name, need, "a date such as 31/03/2022", (value, column) => {
      const reading = readDate(value, need, () => this.dates.orderOf(column));
      // Who reads the leavers says what an open leave date was taken for.
      const saidElsewhere = name === "leave_date" && reading.problem?.code === "DQ-09";
      return saidElsewhere ? { ...reading, problem: null } : reading;
    });
  }

  /** As a day, but a month alone ("Apr-22") is enough and is its first day. */
  month(row: number, name: string): Traced<number> {
    return this.read(row, name, "may", "a month such as Apr 2022", (value, column) =>
      readDate(value, "may", () => this.dates.orderOf(column), true)
    );
  }

  /** 1 or 0; NaN where the block has no such column or the cell is not available. */
  flag(row: number, name: string, blank: number): Traced<number> {
    const column = this.block.columns.get(name);
    if (column === undefined) return NOT_GIVEN;
    const value = valueAt(this.block.grid, row, column);
    // An empty text is a blank to whoever looks at the sheet.
    const nothing = value === null || (typeof value === "string" && cleanText(value) === "");
    if (nothing && !this.isError(row, column) && !this.isMissingResult(row, column))
      return untraced(blank);
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

  /** A number that shows as a day of our times: somebody's date, or a number with the wrong format. */
  private isLateDate(row: number, column: number, value: number): boolean {
    return isPlainDay(Math.floor(value)) && this.block.grid.dates.has(cellKey(row, column));
  }

  private dateForNumber(row: number, column: number, sort: NumberSort, need: Need): Traced<number> {
    const value = valueAt(this.block.grid, row, column);
    const origin = this.placeOf(this.block.gridIndex, row, column);
    if (sort !== "pounds" || typeof value !== "number") {
      const { problem } = unreadable(
        need,
        "a number",
        "number-shows-as-date",
        "The cell is a date."
      );
      this.tell(row, column, problem);
      return { value: Number.NaN, origin, corrected: true };
    }
    this.tell(row, column, {
      severity: "decide",
      code: "number-shows-as-date",
      expected: "an amount in pounds",
      done: `The cell shows a date; its number was read as £${value}.`,
      advice: "Give the cell a number format, or correct it.",
    });
    return { value, origin, corrected: false };
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
    const unsaved = this.isMissingResult(row, column);
    const reading = this.isError(row, column)
      ? unreadable(need, expected, "DQ-18", "The cell is an error.")
      : readCell(value, column);
    this.tell(row, column, reading.problem);
    const origin = this.placeOf(this.block.gridIndex, row, column);
    if (reading.value !== null)
      return { value: reading.value, origin, corrected: reading.corrected };
    if (typeof value === "string" && looksBlank(value) && reading.problem === null)
      this.tell(row, column, unreadable("may", expected).problem);
    const blank = value === null && !unsaved && !this.isError(row, column);
    const empty = typeof value === "string" && cleanText(value) === "";
    return {
      value: Number.NaN,
      origin: blank || empty ? NO_PLACE : origin,
      corrected: !blank,
    };
  }

  /** True of a formula without its result, which is said once a column. */
  private isMissingResult(row: number, column: number): boolean {
    if (!isUncalculated(this.block, row, column)) return false;
    const key = `|${column}|uncalculated`;
    if (this.told.has(key)) return true;
    this.told.add(key);
    const rows = uncalculatedRows(this.block, column);
    this.log.cells(this.block, rows, column, uncalculatedProblem(rows, column));
    return true;
  }

  /** Notes a problem of the cell of a logical column, the first time it is met. */
  note(row: number, name: string, problem: Problem): void {
    this.tell(row, this.block.columns.get(name) ?? this.block.left, problem);
  }

  /** A cell is read by whoever needs it, and its problem told the first time. */
  private tell(row: number, column: number, problem: Problem | null): void {
    if (problem === null) return;
    const key = `${row}|${column}|${problem.code}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.log.cell(this.block, row, column, problem);
  }
}
