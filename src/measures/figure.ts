import type { Group } from "../language/evaluate/grouping";
import type { Issue } from "../sheets/issue";
import type { Period } from "../units/period";
import type { Family, FigureUnit, PeriodName } from "./measure";

/** One number with everything a reader may ask of it: the same object in every place it is shown. */
export interface Figure {
  /** The measure's id. With period and group it names the figure. */
  readonly id: string;
  readonly family: Family;
  readonly name: string;
  /** Null where it is withheld: `notes` says why. */
  readonly value: number | null;
  readonly unit: FigureUnit;
  /** For a rate: what is above and below the line. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly interval: {
    readonly low: number;
    readonly high: number;
    readonly level: 0.95;
    readonly method: string;
  } | null;
  /** The least and the most it could be, where reasons are not known (M-B3); null where nothing hangs on them. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  readonly periodName: PeriodName | "month";
  readonly periodLabel: string;
  readonly period: Period;
  /** Null for the whole. */
  readonly group: Group | null;
  /** In words. */
  readonly definition: string;
  /** As Excel works it out. */
  readonly formula: string;
  /** The user's own ranges it rests on: "Leavers!A2:H20". */
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** Issues that are not settled and that it rests on, worst first; one that stops it withholds it. */
  readonly rests: readonly Issue[];
}

/** Names one figure among all: id, period and group. */
export const figureKey = (figure: {
  readonly id: string;
  readonly period: Period;
  readonly group: Group | null;
}): string =>
  [
    figure.id,
    `${figure.period.from}-${figure.period.to}`,
    ...Object.entries(figure.group ?? {}).map(([by, label]) => `${by}=${label.toLowerCase()}`),
  ].join("|");
