/** Days in ascending order that cut time into stretches; finds the stretch of a day by a table. */
export class Cuts {
  readonly #table: Int32Array;
  readonly #low: number;
  readonly #high: number;
  readonly #below: number;
  readonly #above: number;

  constructor(readonly days: readonly number[]) {
    const finite = days.filter(Number.isFinite);
    this.#low = finite[0] ?? Infinity;
    this.#high = finite.at(-1) ?? -Infinity;
    this.#below = days.filter((day) => day === -Infinity).length;
    this.#above = this.#below + finite.length;
    this.#table = new Int32Array(Math.max(0, this.#high - this.#low));
    let passed = this.#below;
    for (let day = this.#low, next = 0; day < this.#high; day++) {
      for (; (finite[next] as number) <= day; next++) passed++;
      this.#table[day - this.#low] = passed;
    }
  }

  /** For each day, how many cuts are not after it; `missing` where there is none. */
  place(days: Float64Array, out: Int32Array, missing: number): void {
    const low = this.#low;
    const high = this.#high;
    const below = this.#below;
    const above = this.#above;
    const table = this.#table;
    for (let i = 0; i < days.length; i++) {
      const day = days[i] as number;
      if (day >= high) out[i] = above;
      else if (day < low) out[i] = below;
      else out[i] = day === day ? (table[(day - low) | 0] as number) : missing;
    }
  }
}
