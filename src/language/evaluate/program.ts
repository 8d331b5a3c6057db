import type { Kernel, Operand } from "../function-spec";

/** Rows worked through at a time: small enough for the buffers of a program to stay in cache. */
export const CHUNK = 2048;

/** A value a row, or one for all rows, that a program fills chunk by chunk. */
export interface Slot {
  readonly step: 0 | 1;
  /** The current chunk's values; set before use. */
  data: Float64Array;
}

/** One instruction: fills a slot for rows from `first` on, `count` of them. */
type Instruction = (first: number, count: number) => void;

/** Straight-line code over one table: every row is visited once, whatever the number of results. */
export class Program {
  readonly #instructions: Instruction[] = [];
  readonly #slots = new Map<string, Slot>();

  constructor(readonly length: number) {}

  /** The slot of a key, made once. */
  slot(key: string, build: () => Slot): Slot {
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const made = build();
    this.#slots.set(key, made);
    return made;
  }

  constant(value: number): Slot {
    return { step: 0, data: Float64Array.of(value) };
  }

  column(values: Float64Array): Slot {
    const slot: Slot = { step: 1, data: values };
    this.#instructions.push((first, count) => {
      slot.data = values.subarray(first, first + count);
    });
    return slot;
  }

  /** A coded column put through a table of codes. */
  coded(codes: Int32Array, meaning: Float64Array): Slot {
    const buffer = new Float64Array(CHUNK);
    const slot: Slot = { step: 1, data: buffer };
    this.#instructions.push((first, count) => {
      for (let i = 0; i < count; i++) buffer[i] = meaning[codes[first + i] as number] as number;
      slot.data = buffer.subarray(0, count);
    });
    return slot;
  }

  call(kernel: Kernel, args: readonly Slot[]): Slot {
    const operands: readonly Operand[] = args;
    if (args.every((arg) => arg.step === 0)) {
      const out = new Float64Array(1);
      kernel(operands, out);
      return { step: 0, data: out };
    }
    const buffer = new Float64Array(CHUNK);
    const slot: Slot = { step: 1, data: buffer };
    this.#instructions.push((_first, count) => {
      const out = buffer.subarray(0, count);
      kernel(operands, out);
      slot.data = out;
    });
    return slot;
  }

  /** Runs once over all rows; `take` reads the slots after each chunk. */
  run(take: (first: number, count: number) => void): void {
    for (let first = 0; first < this.length; first += CHUNK) {
      const count = Math.min(CHUNK, this.length - first);
      for (const instruction of this.#instructions) instruction(first, count);
      take(first, count);
    }
  }
}
