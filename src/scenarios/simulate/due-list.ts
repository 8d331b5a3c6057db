/** Starts that are due, by step: taken in the reverse of the order in which they were added. */
export class DueList {
  readonly #head: Int32Array;
  #next = new Int32Array(256);
  #chain = new Int32Array(256);
  #fte = new Float64Array(256);
  #size = 0;

  constructor(steps: number) {
    this.#head = new Int32Array(steps).fill(-1);
  }

  clear(): void {
    this.#head.fill(-1);
    this.#size = 0;
  }

  /** A start in a step; one after the last step never comes. */
  add(step: number, chain: number, fte: number): void {
    if (step >= this.#head.length) return;
    if (this.#size === this.#next.length) this.#grow();
    const at = this.#size++;
    this.#chain[at] = chain;
    this.#fte[at] = fte;
    this.#next[at] = this.#head[step] as number;
    this.#head[step] = at;
  }

  /** Gives every start of a step. What is added meanwhile must be of later steps. */
  take(step: number, start: (chain: number, fte: number) => void): void {
    for (let at = this.#head[step] as number; at >= 0; at = this.#next[at] as number)
      start(this.#chain[at] as number, this.#fte[at] as number);
  }

  #grow(): void {
    const grown = this.#next.length * 2;
    const next = new Int32Array(grown);
    next.set(this.#next);
    const chain = new Int32Array(grown);
    chain.set(this.#chain);
    const fte = new Float64Array(grown);
    fte.set(this.#fte);
    this.#next = next;
    this.#chain = chain;
    this.#fte = fte;
  }
}
