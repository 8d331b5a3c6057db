import type { CellPlan, Look, SheetPlan } from "../../workbook/sheet-plan";
import { Sheet, text } from "../cells";
import { rowHeights } from "../row-heights";

const FIRST_WIDTH = 58;
const WIDTH = 20;
/** Columns beside the first that a page has at least. */
const LEAST = 5;
const LINE = 15;
/** Running text takes less room than the digits that widths are counted in. */
const SMALL_LETTERS = 1.13;

/** A sheet of sentences over the width of the page and tables with a column a scenario. */
export class Page {
  readonly sheet = new Sheet();
  readonly #merges: (readonly [number, number, number, number])[] = [];
  readonly #heights = new Map<number, number>();
  readonly right: number;
  /** Rows that begin a new page in print. */
  readonly pagesFrom: number[] = [];
  next = 0;

  constructor(
    readonly name: string,
    scenarios: number
  ) {
    this.right = Math.max(scenarios, LEAST);
  }

  section(title: string): void {
    this.next++;
    this.sheet.put(this.next, 0, text(title, "section"));
    for (let column = 1; column <= this.right; column++)
      this.sheet.put(this.next, column, text("", "section"));
    this.next++;
  }

  sentence(words: string, look: Look): void {
    this.at(this.next++, text(words, look), look);
  }

  /** A sentence in a row of its own, as many lines high as it needs. */
  at(row: number, cell: CellPlan, look: Look): void {
    this.sheet.put(row, 0, { ...cell, look, wrap: true });
    this.#merges.push([row, 0, row, this.right]);
    const width = (FIRST_WIDTH + WIDTH * this.right) * SMALL_LETTERS;
    const lines = String(cell.value ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
    this.#heights.set(row, lines * LINE + (look === "headline" ? 3 : 0));
  }

  plan(): SheetPlan {
    const widths = [FIRST_WIDTH, ...new Array<number>(this.right).fill(WIDTH)];
    const merged = new Set(this.#merges.map(([row]) => row));
    const heights = rowHeights(
      this.sheet.rows.map((cells, row) => (merged.has(row) ? [] : cells)),
      widths
    );
    return {
      name: this.name,
      rows: this.sheet.rows,
      widths,
      tables: [],
      charts: [],
      merges: this.#merges,
      rowHeights: new Map([...heights, ...this.#heights]),
      freeze: { rows: 1, columns: 0 },
      print: {
        landscape: true,
        fit: [1, 0],
        pagesFrom: this.pagesFrom,
        bottom: this.sheet.rows.length - 1,
        right: this.right,
      },
      role: "product",
    };
  }
}
