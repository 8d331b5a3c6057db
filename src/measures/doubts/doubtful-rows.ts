import { evaluateRows } from "../../language/evaluate/evaluate";
import type { Frame } from "../../language/evaluate/frame";
import { once } from "../../language/evaluate/once";
import { periodKey } from "../../units/period";
import type { TableName } from "../../workforce/schema";
import type { Workforce } from "../../workforce/workforce";
import type { Doubt } from "./doubt";
import type { Guard, Read } from "./reads";

/** Which doubtful rows could be part of a total, whatever becomes of what is in doubt. */
export class DoubtfulRows {
  /** Columns that any row could be wrong in. */
  readonly #everywhere = new Set<string>();
  readonly #byRow = new Map<TableName, Map<number, Set<string>>>();
  readonly #known = new Map<string, Float64Array>();

  constructor(
    private readonly workforce: Workforce,
    doubts: readonly Doubt[]
  ) {
    for (const { columns, rows } of doubts) {
      if (rows.size === 0) for (const column of columns) this.#everywhere.add(column);
      for (const [table, own] of rows) {
        const byRow = once(this.#byRow, table, () => new Map<number, Set<string>>());
        for (const row of own) {
          const doubted = once(byRow, row, () => new Set<string>());
          for (const column of columns) doubted.add(column);
        }
      }
    }
  }

  /** A row fails a condition only where nothing that the condition reads of it is in doubt. */
  couldCount(read: Read, row: number): boolean {
    return read.guards.every(
      (guard) =>
        this.#isDoubtful(guard, read.table, row) || this.#values(guard, read.frame)[row] === 1
    );
  }

  #isDoubtful({ columns }: Guard, table: TableName, row: number): boolean {
    const own = this.#byRow.get(table)?.get(row);
    for (const column of columns) {
      if (column === table) continue;
      if (this.#everywhere.has(column) || own?.has(column) === true) return true;
    }
    return false;
  }

  #values({ term }: Guard, frame: Frame): Float64Array {
    const key = `${term.key}|${term.bounds.size === 0 ? "" : periodKey(frame.period)}`;
    return once(this.#known, key, () => evaluateRows(term, frame, this.workforce));
  }
}
