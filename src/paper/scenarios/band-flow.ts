import { bandEnd, BANDS, TENURE_BANDS } from "../../scenarios/tenure-bands";
import { stated, type Ledger, type Series } from "./ledger";
import { exponential, minus, number, plus, times, total, type Live, type LiveRange } from "./live";

/** How many people of a type, or how many FTE, come and go. */
export interface Flow {
  /** In post at the start of the month, by band. */
  readonly bands: readonly Series[];
  /** Gone in the month, by band. */
  readonly gone: readonly Series[];
  readonly exits: Series;
  /** In post at the month's close. */
  readonly close: Series;
}

export interface FlowOf {
  readonly words: string;
  readonly format: "fte";
  readonly lastMonth: (band: number) => Series | null;
  readonly joined: () => Series;
}

/**
 * People, or FTE, through the bands of service: each band is thinned by its hazard, those with the band's
 * last month of service cross into the next at the month's end, joiners come into the first.
 */
export function bandFlow(
  ledger: Ledger,
  opening: readonly Live[],
  worn: readonly Series[],
  hazard: readonly Series[],
  { words, format, lastMonth, joined }: FlowOf
): Flow {
  const last = BANDS - 1;
  const bands: Series[] = [];
  const gone: Series[] = [];
  const cross: Series[] = [];
  const entered = (band: number, step: number): Live =>
    (band === 0 ? joined() : (cross[band - 1] as Series)).at(step);
  ledger.section(`${words} in post at the start of the month, by service`);
  TENURE_BANDS.forEach(({ words: service }, band) => {
    bands.push(
      ledger.row(
        `${words}, ${service}`,
        (step, so) => {
          if (step === 0) return opening[band] ?? number(0);
          const left = minus(
            so.at(step - 1),
            (gone[band] as Series).at(step - 1),
            ...(band === last ? [] : [(cross[band] as Series).at(step - 1)])
          );
          return plus(left, entered(band, step - 1));
        },
        { format }
      )
    );
  });
  TENURE_BANDS.forEach(({ words: service }, band) => {
    gone.push(
      ledger.row(
        `${words} gone, ${service}`,
        (step) => times((bands[band] as Series).at(step), (hazard[band] as Series).at(step)),
        { format }
      )
    );
  });
  TENURE_BANDS.slice(0, -1).forEach(({ words: service, from }, band) => {
    const width = bandEnd(band) - from;
    const known = lastMonth(band);
    cross.push(
      ledger.row(
        `${words} with the last month of ${service}, who stay`,
        (step) => {
          const now = (worn[band] as Series).at(step);
          // Who entered the band so many months ago has its last month now.
          if (step >= width) {
            const then = (worn[band] as Series).at(step - width);
            return times(entered(band, step - width), exponential(minus(then, now)));
          }
          return known === null ? stated(0) : times(known.seen(step), exponential(negative(now)));
        },
        { format }
      )
    );
  });
  const exits = ledger.row(`${words} gone, all`, (step) => total(downOf(gone, step)), {
    format,
    look: "total",
  });
  const close = ledger.row(
    `${words} in post at the close`,
    (step) => plus(minus(total(downOf(bands, step)), exits.at(step)), joined().at(step)),
    { format, look: "total", before: sumOf(opening) }
  );
  return { bands, gone, exits, close };
}

/** Cells that stand one below the other, added up. */
export const sumOf = (cells: readonly Live[]): Live => {
  const first = cells[0]?.source ?? "0";
  const last = cells.at(-1)?.source ?? "0";
  const source = `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
  return total({ source, values: cells.map(({ value }) => value) });
};

export const negative = (of: Live): Live =>
  of.binds >= 2
    ? { source: `-${of.source}`, value: -of.value, binds: 1 }
    : { source: `-(${of.source})`, value: -of.value, binds: 1 };

/** One month's cells of rows that stand one below the other. */
export function downOf(rows: readonly Series[], step: number): LiveRange {
  const cells = rows.map((row) => row.at(step));
  return {
    source: `${cells[0]?.source ?? ""}:${cells.at(-1)?.source ?? ""}`,
    values: cells.map(({ value }) => value),
  };
}
