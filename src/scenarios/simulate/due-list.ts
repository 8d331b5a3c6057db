/**
 * Starts that are due, by step. Those of a step are walked through from the last that was added:
 * `for (let at = due.last(step); at >= 0; at = due.previous(at))`.
 */
export class DueList {
  readonly #last: Int32Array;
  #previous = new Int32Array(256);
  #chain = new Int32Array(256);
  #fte = new Float64Array(256);
  #size = 0;

  constructor(steps: number) {
    this.#last = new Int32Array(steps).fill(-1);
  }

  clear(): void {
    this.#last.fill(-1);
    this.#size = 0;
  }

  /** A start in a step; one after the last step never comes. */
  add(step: number, chain: number, fte: number): void {
    if (step >= this.#last.length) return;
    if (this.#size === this.#previous.length) this.#grow();
    const at = this.#size++;
    this.#chain[at] = chain;
    this.#fte[at] = fte;
    this.#previous[at] = this.#last[step] as number;
    this.#last[step] = at;
  }

  /** The start of a step that was added last; -1: none. */
  last(step: number): number {
    return this.#last[step] as number;
  }

  /** The one of the same step that was added before; -1: none. */
  previous(at: number): number {
    return this.#previous[at] as number;
  }

  chain(at: number): number {
    return this.#chain[at] as number;
  }

  fte(at: number): number {
    return this.#fte[at] as number;
  }

  #grow(): void {
    const grown = this.#previous.length * 2;
    const previous = new Int32Array(grown);
    previous.set(this.#previous);
    const chain = new Int32Array(grown);
    chain.set(this.#chain);
    const fte = new Float64Array(grown);
    fte.set(this.#fte);
    this.#previous = previous;
    this.#chain = chain;
    this.#fte = fte;
  }
}
