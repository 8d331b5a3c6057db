import { Chosen } from "./chosen";
import { Cuts } from "./cuts";
import type { Span } from "./day-tests";
import { once } from "./once";
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
    const place = new Map(cuts.days.map((day, i) => [day, i + 1]));
    const spans = this.#wanted.map(({ of, span, total }) => ({
      of,
      total,
      from: span.from === -Infinity ? 0 : (place.get(span.from) ?? stretches),
      to: span.to === Infinity ? stretches : (place.get(span.to) ?? 0),
    }));
    const chosen = this.#choose(cuts, spans, program);
    const sums = new Map<string, Float64Array>();
    const placed = spans.map(({ of, ...span }) => ({
      ...span,
      sums: once(sums, summandKey(of), () => {
        const made = new Float64Array(stretches * this.places.size);
        program.use(readsOf(of), () => {
          addTo(made, chosen, of);
        });
        return made;
      }),
    }));
    return () => {
      for (const { total, sums: own, from, to } of placed) this.places.fill(total, own, from, to);
    };
  }

  /** Chooses the rows that are in any span, each with the cell of its stretch. */
  #choose(cuts: Cuts, spans: readonly { from: number; to: number }[], program: Program): Chosen {
    // One more than there are stretches: rows without a day are in no span.
    const inSpan = new Uint8Array(cuts.days.length + 2);
    for (const { from, to } of spans) inSpan.fill(1, from, to);
    const chosen = new Chosen();
    const { rows, cells } = chosen;
    const { column, places } = this;
    const stretch = new Int32Array(CHUNK);
    program.use(column === null ? [] : [column], (first, count) => {
      if (column !== null) cuts.place(column.data, stretch, cuts.days.length + 1);
      let at = 0;
      for (let row = 0; row < count; row++) {
        const own = stretch[row] as number;
        rows[at] = row;
        cells[at] = own;
        at += inSpan[own] as number;
      }
      chosen.count = at;
      places.within(cells, chosen, first);
    });
    return chosen;
  }
}
