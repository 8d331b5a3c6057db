/**
 * Pieces of work done when the test says so. Each lane is a thread: its pieces are done in order; lanes
 * take turns, or the one of `pick` goes first.
 */
export class InTurn {
  readonly #lanes: (() => void)[][] = [];
  #turn = 0;

  constructor(readonly pick: (turn: number) => number = () => 0) {}

  /** What puts work off in a lane of its own. */
  lane(): (work: () => void) => void {
    const lane: (() => void)[] = [];
    this.#lanes.push(lane);
    return (work) => {
      lane.push(work);
    };
  }

  get waiting(): number {
    return this.#lanes.reduce((sum, { length }) => sum + length, 0);
  }

  /** Does one piece; false where none waits. */
  step(): boolean {
    const busy = this.#lanes.filter(({ length }) => length > 0);
    const work = busy[this.pick(this.#turn++) % Math.max(1, busy.length)]?.shift();
    work?.();
    return work !== undefined;
  }

  /** Does all that waits, and what comes of it, until `enough`. */
  run(enough: () => boolean = () => false): void {
    while (!enough() && this.step());
  }
}
