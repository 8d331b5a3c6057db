import { Cuts } from "./cuts";
import type { Span } from "./day-tests";
import type { Places } from "./places";
import { CHUNK, type Program, type Slot } from "./program";
import { addTo, readsOf, summandKey, type Summand } from "./tally";

interface Wanted {
  readonly of: Summand;
  readonly span: Span;
  readonly total: Float64Array;
}

/**
 * Sums over spans of one column of days, or over all rows where there is no column. The ends of all
 * spans cut time into stretches; each row is added to its stretch once, and a span is the sum of its
 * stretches: a hundred months cost what one does.
 */
export class Flow {
  readonly #wanted: Wanted[] = [];

  constructor(
    readonly column: Slot | null,
    readonly places: Places
  ) {}

  want(of: Summand, span: Span): Float64Array {
    const total = this.places.total();
    this.#wanted.push({ of, span, total });
    return total;
  }

  /** Adds the work to the program; call what it gives back after the run. */
  build(program: Program): () => void {
    const ends = this.#wanted.flatMap(({ span }) => [span.from, span.to]).filter(Number.isFinite);
    const cuts = new Cuts([...new Set(ends)].sort((a, b) => a - b));
    const stretches = cuts.days.length + 1;
    const cells = this.#cells(cuts, program);
    const sums = new Map<string, Float64Array>();
    for (const { of } of this.#wanted) {
      const key = summandKey(of);
      if (sums.has(key)) continue;
      // One stretch more, for rows without a day.
      const own = new Float64Array((stretches + 1) * this.places.size);
      sums.set(key, own);
      program.use(readsOf(of), (_first, count) => {
        addTo(own, cells, count, of);
      });
    }
    const place = new Map(cuts.days.map((day, i) => [day, i + 1]));
    return () => {
      for (const { of, span, total } of this.#wanted) {
        const from = span.from === -Infinity ? 0 : (place.get(span.from) ?? stretches);
        const to = span.to === Infinity ? stretches : (place.get(span.to) ?? 0);
        const own = sums.get(summandKey(of));
        if (own === undefined) continue;
        for (let stretch = from; stretch < to; stretch++) this.places.add(stretch, own, total);
        this.places.close(total);
      }
    };
  }

  #cells(cuts: Cuts, program: Program): Int32Array {
    const cells = new Int32Array(CHUNK);
    const { column, places } = this;
    program.use(column === null ? [] : [column], (first, count) => {
      if (column === null) cells.fill(0);
      else cuts.place(column.data, cells, cuts.days.length + 1);
      places.within(cells, first, count);
    });
    return cells;
  }
}
