import type { TableName } from "../../workforce/schema";
import type { Term } from "../term";
import type { Frame } from "./frame";
import type { Grouping } from "./grouping";
import { Known } from "./known";
import { once } from "./once";
import { Places } from "./places";
import type { Rows } from "./rows";
import { TableTotals } from "./table-totals";

/** Totals by meaning, frame and grouping: asked for first, then run, each table's rows visited once. */
export class Totals {
  readonly #tables = new Map<TableName, TableTotals>();
  readonly #places = new Map<Grouping, Map<TableName, Places>>();
  readonly #results = new Map<Grouping, Known<Float64Array>>();

  constructor(readonly rows: Rows) {}

  /** One number a group and, last, the whole; filled when the totals are run. */
  want(term: Term & { node: "aggregate" }, frame: Frame, grouping: Grouping): Float64Array {
    const results = once(this.#results, grouping, () => new Known<Float64Array>());
    return results.get(term, frame, () =>
      this.#table(term.table).want(term, frame, this.#placesOf(term.table, grouping))
    );
  }

  run(): void {
    for (const table of this.#tables.values()) table.run();
  }

  #table(name: TableName): TableTotals {
    return once(this.#tables, name, () => new TableTotals(this.rows, this.rows.program(name)));
  }

  #placesOf(table: TableName, grouping: Grouping): Places {
    const places = once(this.#places, grouping, () => new Map<TableName, Places>());
    return once(places, table, () => new Places(table, grouping));
  }
}
