import { Changes } from "./changes";
import { Chosen } from "./chosen";
import { Cuts } from "./cuts";
import { inTurn, sameMoment, type Moment } from "./moments";
import type { Places } from "./places";
import { once } from "./once";
import { CHUNK, type Program, type Slot } from "./program";
import { readsOf, summandKey, type Summand } from "./tally";

interface Wanted {
  readonly of: Summand;
  readonly moment: Moment;
  readonly total: Float64Array;
}

/**
 * Sums over the rows that stand at each of many moments, by difference arrays: a row is added at its
 * first moment and taken away after its last, and running sums do the rest. One pass, whatever the
 * number of moments.
 */
export class Stock {
  readonly #wanted: Wanted[] = [];

  constructor(
    readonly begins: Slot,
    readonly ends: Slot,
    readonly places: Places
  ) {}

  want(of: Summand, moment: Moment): Float64Array {
    const total = this.places.total();
    this.#wanted.push({ of, moment, total });
    return total;
  }

  /** Adds the work to the program; call what it gives back after the run. */
  build(program: Program): () => void {
    const finish = inTurn(this.#wanted).map((chain) => this.#buildChain(chain, program));
    return () => {
      for (const one of finish) one();
    };
  }

  #buildChain(chain: readonly Wanted[], program: Program): () => void {
    const moments = chain
      .map(({ moment }) => moment)
      .filter((moment, i, all) => !sameMoment(moment, all[i - 1]));
    const [chosen, leave] = this.#choose(moments, program);
    const size = (moments.length + 1) * this.places.size;
    const changes = new Map<string, Changes>();
    const changesOf = (of: Summand): Changes =>
      once(changes, summandKey(of), () => {
        const rows = of.value === null ? null : changesOf({ ...of, value: null });
        const made = new Changes(size, of, rows);
        program.use(readsOf(of), () => {
          made.add(chosen, leave);
        });
        return made;
      });
    const placed = chain.map(({ of, moment, total }) => ({
      changes: changesOf(of),
      at: moments.findIndex((one) => sameMoment(one, moment)),
      total,
    }));
    return () => {
      for (const own of changes.values()) own.settle(this.places.size);
      for (const { changes: own, at, total } of placed)
        this.places.fill(total, own.sums, at, at + 1);
    };
  }

  /**
   * Chooses the rows that stand at any moment, each with the cell of its first moment; and beside them
   * the cells of the moment after its last.
   */
  #choose(moments: readonly Moment[], program: Program): [chosen: Chosen, leave: Int32Array] {
    const chosen = new Chosen();
    const { rows, cells: enter } = chosen;
    const leave = new Int32Array(CHUNK);
    const begun = new Cuts(moments.map(({ begunBefore }) => begunBefore));
    const ended = new Cuts(moments.map(({ endedFrom }) => endedFrom));
    const { begins, ends, places } = this;
    const [firsts, lasts] = [new Int32Array(CHUNK), new Int32Array(CHUNK)];
    program.use([begins, ends], (first, count) => {
      begun.place(begins.data, firsts, moments.length);
      ended.place(ends.data, lasts, 0);
      let at = 0;
      for (let row = 0; row < count; row++) {
        const from = firsts[row] as number;
        const to = lasts[row] as number;
        rows[at] = row;
        enter[at] = from;
        leave[at] = to;
        if (from < to) at++;
      }
      chosen.count = at;
      places.within(enter, chosen, first);
      places.within(leave, chosen, first);
    });
    return [chosen, leave];
  }
}
