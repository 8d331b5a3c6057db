import { Changes } from "./changes";
import { Cuts } from "./cuts";
import { inTurn, sameMoment, type Moment } from "./moments";
import type { Places } from "./places";
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
    const [enter, leave] = this.#cells(moments, program);
    const changes = new Map<string, Changes>();
    for (const { of } of chain) {
      const key = summandKey(of);
      if (changes.has(key)) continue;
      const own = new Changes((moments.length + 1) * this.places.size, of.value);
      changes.set(key, own);
      program.use(readsOf(of), (_first, count) => {
        own.add(enter, leave, count, of);
      });
    }
    return () => {
      for (const own of changes.values()) own.run(this.places.size);
      for (const { of, moment, total } of chain) {
        const at = moments.findIndex((one) => sameMoment(one, moment));
        const own = changes.get(summandKey(of));
        if (own === undefined) continue;
        this.places.add(at, own.sums, total);
        this.places.close(total);
      }
    };
  }

  /** The cell of each row's first moment, and of the one after its last; rows with none go to a spare. */
  #cells(moments: readonly Moment[], program: Program): [enter: Int32Array, leave: Int32Array] {
    const [enter, leave] = [new Int32Array(CHUNK), new Int32Array(CHUNK)];
    const begun = new Cuts(moments.map(({ begunBefore }) => begunBefore));
    const ended = new Cuts(moments.map(({ endedFrom }) => endedFrom));
    const spare = moments.length;
    const { begins, ends, places } = this;
    program.use([begins, ends], (first, count) => {
      begun.place(begins.data, enter, spare);
      ended.place(ends.data, leave, 0);
      for (let i = 0; i < count; i++)
        if ((enter[i] as number) >= (leave[i] as number)) enter[i] = leave[i] = spare;
      places.within(enter, first, count);
      places.within(leave, first, count);
    });
    return [enter, leave];
  }
}
