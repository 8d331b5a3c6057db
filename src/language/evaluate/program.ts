import type { FunctionSpec, Operand } from "../function-spec";
import { once } from "./once";
import { schedule } from "./schedule";

/** Rows worked through at a time: small enough for the buffers in use to stay in cache. */
export const CHUNK = 2048;

/** A value a row, or one for all rows, that a program fills chunk by chunk. */
export interface Slot extends Operand {
  readonly id: number;
  /** The current chunk's values. */
  data: Float64Array;
  /** The column it is a view of; null for values worked out into a buffer, and for constants. */
  readonly column: Float64Array | null;
  readonly args: readonly Slot[];
  /** Fills a buffer for the rows from `first` on; null for a column or a constant. */
  readonly work: ((out: Float64Array, first: number) => void) | null;
}

/** What is done with the values of a chunk of rows. */
export interface Use {
  readonly reads: readonly Slot[];
  readonly take: (first: number, count: number) => void;
}

const NOTHING = new Float64Array(0);

/**
 * Straight-line code over one table. Two ways to the same values are one slot (a call is known by
 * its function and the slots it is called on), and every row is visited once, whatever the number
 * of results.
 */
export class Program {
  readonly #constants = new Map<number, Slot>();
  readonly #columns = new Map<Float64Array, Slot>();
  readonly #worked = new Map<string, Slot>();
  readonly #uses: Use[] = [];
  #slots = 0;

  constructor(readonly length: number) {}

  constant(value: number): Slot {
    return once(this.#constants, value, () =>
      this.#slot({ step: 0, data: Float64Array.of(value) })
    );
  }

  column(values: Float64Array): Slot {
    return once(this.#columns, values, () => this.#slot({ column: values }));
  }

  /** A coded column put through a table of codes; the key names the two. */
  coded(key: string, codes: Int32Array, meaning: () => Float64Array): Slot {
    return once(this.#worked, key, () => {
      const of = meaning();
      const work = (out: Float64Array, first: number): void => {
        for (let i = 0; i < out.length; i++) out[i] = of[codes[first + i] as number] as number;
      };
      return this.#slot({ work });
    });
  }

  call(fn: FunctionSpec, args: readonly Slot[]): Slot {
    if (args.every((arg) => arg.step === 0)) {
      const out = new Float64Array(1);
      fn.apply(args, out);
      return this.constant(out[0] as number);
    }
    let key = fn.name;
    for (const arg of args) key += `,${arg.id}`;
    return once(this.#worked, key, () => {
      const work = (out: Float64Array): void => {
        fn.apply(args, out);
      };
      return this.#slot({ args, work });
    });
  }

  #slot(of: Partial<Slot>): Slot {
    return { id: this.#slots++, step: 1, data: NOTHING, column: null, args: [], work: null, ...of };
  }

  use(reads: readonly Slot[], take: Use["take"]): void {
    this.#uses.push({ reads, take });
  }

  /** Runs once over all rows; only what is used is worked out. */
  run(): void {
    const steps = schedule(this.#uses);
    for (let first = 0; first < this.length; first += CHUNK) {
      const count = Math.min(CHUNK, this.length - first);
      for (const step of steps) step(first, count);
    }
  }
}
