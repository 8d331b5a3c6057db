import type { Drawn } from "./hand-messages";

/** Milliseconds a block is to take: short enough to stop soon, long enough to be worth the way. */
const BLOCK_MS = 40;
/** Draws of a first block, before it is known how long one takes. */
const FIRST_BLOCK = 64;
/** Draws at which the band is first shown; then at each doubling. */
const FIRST_BAND = 250;

/** The next number of draws at which they are summed up. */
export const nextMark = (draws: number, most: number): number => {
  let mark = FIRST_BAND;
  while (mark <= draws) mark *= 2;
  return Math.min(mark, most);
};

/** Which draws of one question are handed out and back. Blocks never reach over a mark. */
export class DrawJob {
  #next = 0;
  /** Ends of blocks that are back, by their beginning. */
  readonly #back = new Map<number, number>();
  #whole = 0;
  #mark: number;

  constructor(
    readonly of: Drawn,
    /** Draws after which no more are made, however precise they are. */
    readonly most: number,
    /** So many and no more; unset: until they are as precise as usual. */
    readonly only: number | null = null
  ) {
    this.#mark = only ?? nextMark(0, most);
  }

  /** Draws that are back, from the first on without a gap. */
  get draws(): number {
    return this.#whole;
  }

  /** The next block to be made, where one draw takes so many milliseconds; null where all are handed out. */
  take(perDraw: number | null): { readonly from: number; readonly to: number } | null {
    const end = this.only ?? this.most;
    if (this.#next >= end) return null;
    const from = this.#next;
    const many =
      perDraw === null ? FIRST_BLOCK : Math.max(16, Math.round(BLOCK_MS / Math.max(perDraw, 1e-4)));
    const to = Math.min(from + many, this.only ?? nextMark(from, this.most));
    this.#next = to;
    return { from, to };
  }

  /**
   * A block that came back. Gives every mark that is whole with it: each is summed up in its turn, so that
   * how many draws are enough depends on no thread's pace.
   */
  back({ from, to }: { readonly from: number; readonly to: number }): number[] {
    this.#back.set(from, to);
    for (let end = this.#back.get(this.#whole); end !== undefined; ) {
      this.#whole = end;
      end = this.#back.get(end);
    }
    const marks: number[] = [];
    while (this.#mark <= this.#whole) {
      marks.push(this.#mark);
      const ended = this.only !== null || this.#mark >= this.most;
      this.#mark = ended ? Infinity : nextMark(this.#mark, this.most);
    }
    return marks;
  }
}
