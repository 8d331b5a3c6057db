import type { Term } from "../term";
import { both, dayTest, EVER, type Span } from "./day-tests";
import { Flow } from "./flow";
import type { Frame } from "./frame";
import { once } from "./once";
import { operation } from "./operation";
import type { Places } from "./places";
import type { Program, Slot } from "./program";
import type { Rows } from "./rows";
import { Stock } from "./stock";

type Aggregate = Term & { readonly node: "aggregate" };

interface DatedColumn {
  readonly column: Slot;
  readonly span: Span;
}

/**
 * The totals of one table, sorted into families that are had together: those that differ only in the
 * days a column is held against cost what one of them does.
 */
export class TableTotals {
  readonly #families = new Map<Places, Map<string, Flow | Stock>>();

  constructor(
    readonly rows: Rows,
    readonly program: Program
  ) {}

  want(term: Aggregate, frame: Frame, places: Places): Float64Array {
    const { rows, program } = this;
    const value = term.value === null ? null : rows.slot(term.value, frame, program);
    const { dated, others } = this.#sort(term.where, frame);
    const [one, two, more] = dated;
    if (one === undefined || two === undefined) {
      const flow = this.#flow(one?.column ?? null, places);
      return flow.want({ value, mask: this.#all(others) }, one?.span ?? EVER);
    }
    const [begins, ends] = one.span.from === -Infinity ? [one, two] : [two, one];
    if (more === undefined && begins.span.from === -Infinity && ends.span.to === Infinity) {
      const moment = { begunBefore: begins.span.to, endedFrom: ends.span.from };
      const stock = this.#stock(begins.column, ends.column, places);
      return stock.want({ value, mask: this.#all(others) }, moment);
    }
    const mask = this.#all(term.where.map((condition) => rows.slot(condition, frame, program)));
    return this.#flow(null, places).want({ value, mask }, EVER);
  }

  /** All the totals in one pass. */
  run(): void {
    const families = [...this.#families.values()].flatMap((known) => [...known.values()]);
    const finish = families.map((family) => family.build(this.program));
    this.program.run();
    for (const one of finish) one();
  }

  /** The conditions that hold a column of days against one day, by column, and the others. */
  #sort(
    conditions: readonly Term[],
    frame: Frame
  ): { dated: readonly DatedColumn[]; others: readonly Slot[] } {
    const slot = (term: Term): Slot => this.rows.slot(term, frame, this.program);
    const spans = new Map<Slot, Span>();
    const others: Slot[] = [];
    for (const condition of conditions) {
      const test = dayTest(condition, (bound) => slot(bound).data[0] ?? Number.NaN);
      const column = test === null ? null : slot(test.column);
      if (test === null || column?.step !== 1) others.push(slot(condition));
      else spans.set(column, both(test.span, spans.get(column) ?? EVER));
    }
    return { dated: Array.from(spans, ([column, span]) => ({ column, span })), others };
  }

  #flow(column: Slot | null, places: Places): Flow {
    const make = (): Flow => new Flow(column, places);
    return this.#family(`flow ${column?.id ?? ""}`, places, make) as Flow;
  }

  #stock(begins: Slot, ends: Slot, places: Places): Stock {
    const make = (): Stock => new Stock(begins, ends, places);
    return this.#family(`stock ${begins.id} ${ends.id}`, places, make) as Stock;
  }

  #family(key: string, places: Places, make: () => Flow | Stock): Flow | Stock {
    return once(
      once(this.#families, places, () => new Map<string, Flow | Stock>()),
      key,
      make
    );
  }

  /** The mask of the rows for which all the conditions hold. */
  #all(conditions: readonly Slot[]): Slot | null {
    const and = operation("and");
    const [first, ...rest] = [...new Set(conditions)].sort((a, b) => a.id - b.id);
    if (first === undefined) return null;
    return rest.reduce((mask, condition) => this.program.call(and, [mask, condition]), first);
  }
}
