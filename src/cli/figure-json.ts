import type { Figure } from "../measures/figure";
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
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly group: Figure["group"];
  readonly definition: string;
  readonly formula: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

export const figureJson = (figure: Figure): FigureJson => ({
  id: figure.id,
  name: figure.name,
  value: figure.value,
  unit: figure.unit,
  numerator: figure.numerator,
  denominator: figure.denominator,
  interval: figure.interval,
  period: { from: isoDay(figure.period.from), to: isoDay(figure.period.to) },
  group: figure.group,
  definition: figure.definition,
  formula: figure.formula,
  sources: figure.sources,
  notes: figure.notes,
});

/** The whole answer, one figure an object. */
export const figuresJson = (figures: readonly FigureJson[]): string =>
  `${JSON.stringify({ figures }, null, 2)}\n`;
