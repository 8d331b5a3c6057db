import { evaluateAll, type Batch } from "../../language/evaluate/evaluate";
import { groupingBy, type Grouping } from "../../language/evaluate/grouping";
import type { Dimension, Term } from "../../language/term";
import { frameFor } from "../../measures/periods";
import { ratioOf } from "../../measures/ratio";
import { tablesOf } from "../../measures/tables-of";
import type { Workforce } from "../../workforce/workforce";
import type { PlacedFigure } from "../place-tables";
import { partOf } from "./part-of-workforce";
import type { RowUnit } from "./row-units";

/** A figure that is to be followed to the rows that move it. */
export interface Followed {
  readonly entry: Pick<PlacedFigure, "figure" | "measure">;
  /** Null for the whole. */
  readonly by: Dimension | null;
  readonly label: string;
}

/** What rows add to a figure, or to the parts of a rate. */
export interface Effect {
  readonly value: number;
  readonly above: number;
  readonly below: number;
}

interface Place {
  readonly batch: number;
  readonly requests: readonly [value: number, above: number | null, below: number | null];
  readonly label: string;
}

interface Asked {
  readonly by: readonly Dimension[];
  readonly terms: { readonly term: Term; readonly period: PlacedFigure["figure"]["period"] }[];
  readonly tables: Set<ReturnType<typeof tablesOf>[number]>;
}

/** Works out, for one thing's rows after another, what they added to figures then and add now. */
export class Effects {
  private readonly asked: Asked[] = [];
  private readonly places: Place[];

  constructor(
    private readonly before: Workforce,
    private readonly now: Workforce,
    figures: readonly Followed[]
  ) {
    this.places = figures.map((figure) => this.placeOf(figure));
  }

  /** The difference that a unit's other rows make to each figure. */
  of({ table, before, now }: RowUnit): Effect[] {
    const then = this.valuesOf(partOf(this.before, table, before));
    const since = this.valuesOf(partOf(this.now, table, now));
    return this.places.map((_, i) => {
      const [a, b] = [then[i] ?? NOTHING, since[i] ?? NOTHING];
      return { value: b.value - a.value, above: b.above - a.above, below: b.below - a.below };
    });
  }

  private placeOf({ entry, by, label }: Followed): Place {
    const { measure, figure } = entry;
    const wanted = by === null ? [] : [by];
    let batch = this.asked.findIndex((one) => one.by.join() === wanted.join());
    if (batch === -1) batch = this.asked.push({ by: wanted, terms: [], tables: new Set() }) - 1;
    const asked = this.asked[batch];
    if (asked === undefined) throw new Error("no batch");
    for (const table of tablesOf(measure.term)) asked.tables.add(table);
    const ask = (term: Term): number => asked.terms.push({ term, period: figure.period }) - 1;
    const ratio = ratioOf(measure.term);
    return {
      batch,
      label: label.toLowerCase(),
      requests: [
        ask(measure.term),
        ratio === null ? null : ask(ratio.above),
        ratio === null ? null : ask(ratio.below),
      ],
    };
  }

  private valuesOf(part: Workforce): Effect[] {
    const batches = this.asked.map(
      ({ by, terms, tables }): Batch => ({
        grouping: groupingBy(by, part, [...tables]),
        requests: terms.map(({ term, period }) => ({ term, frame: frameFor(part, period) })),
      })
    );
    const results = evaluateAll(batches, part);
    return this.places.map(({ batch, requests, label }) => {
      const grouping = batches[batch]?.grouping;
      const at = grouping === undefined ? -1 : groupPlace(grouping, label);
      const [value, above, below] = requests.map((request) =>
        request === null || at === -1 ? 0 : finite(results[batch]?.[request]?.[at])
      );
      return { value: value ?? 0, above: above ?? 0, below: below ?? 0 };
    });
  }
}

const NOTHING: Effect = { value: 0, above: 0, below: 0 };

const finite = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? value : 0;

/** The place of a label among the groups; of the whole, behind them; -1 where no row has the label. */
function groupPlace({ by, groups }: Grouping, label: string): number {
  const [dimension] = by;
  if (dimension === undefined) return groups.length;
  return groups.findIndex((group) => (group[dimension] ?? "").toLowerCase() === label);
}
