import type { Issue } from "../sheets/issue";
import type { Figure } from "../measures/figure";
import { notesOf } from "../measures/rest-notes";
import { isoDay } from "../units/day";

/** A figure as every --json gives it: full precision, dates as 2022-06-20. */
export interface FigureJson {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: Figure["interval"];
  readonly bounds: Figure["bounds"];
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly group: Figure["group"];
  readonly definition: string;
  readonly formula: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly rests: readonly RestJson[];
}

/** An issue a figure rests on, by what names it among those of `muster check --json`. */
export type RestJson = Pick<Issue, "severity" | "code" | "sheet" | "cell">;

export const restJson = ({ severity, code, sheet, cell }: Issue): RestJson => ({
  severity,
  code,
  sheet,
  cell,
});

export const figureJson = (figure: Figure): FigureJson => ({
  id: figure.id,
  name: figure.name,
  value: figure.value,
  unit: figure.unit,
  numerator: figure.numerator,
  denominator: figure.denominator,
  interval: figure.interval,
  bounds: figure.bounds,
  period: { from: isoDay(figure.period.from), to: isoDay(figure.period.to) },
  group: figure.group,
  definition: figure.definition,
  formula: figure.formula,
  sources: figure.sources,
  notes: notesOf(figure),
  rests: figure.rests.map(restJson),
});

/** The whole answer, one figure an object; what is different from last time stands before them. */
export const figuresJson = (figures: readonly FigureJson[], drift: readonly Issue[] = []): string =>
  `${JSON.stringify(drift.length === 0 ? { figures } : { drift, figures }, null, 2)}\n`;
