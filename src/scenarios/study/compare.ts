import { financialYearOf } from "../../units/financial-year";
import { firstDayOf } from "../../units/month";
import { figureWords, isPounds, readFigure, type ProjectedFigure } from "../projected-figure";
import type { Projection } from "../projection";
import type { ProjectionState } from "../state/projection-state";
import type { Compared } from "./compared";
import { mainMonth, mainTarget } from "./main-target";

const MARCH = 2;

/** The figures that scenarios are compared by, the one that matters most first. */
export function headlineFigures(state: ProjectionState, months: number): ProjectedFigure[] {
  const month = mainMonth(state, months);
  const last = state.first + months - 1;
  const first = mainTarget(state, months)?.figure;
  const types = state.types.map(({ type }) => type);
  const ends = Array.from({ length: months }, (_, step) => state.first + step).filter(
    (end) => end % 12 === MARCH
  );
  const figures: ProjectedFigure[] = [
    ...(first === undefined ? [] : [first]),
    ...(state.upliftTarget !== null && last !== month
      ? [{ kind: "gap", month: last } as const]
      : []),
    ...(types.length === 1 ? [] : types.map((type) => ({ kind: "heads", type, month }) as const)),
    { kind: "heads", type: null, month },
    { kind: "fte", type: null, month },
    { kind: "leavers", type: null, month },
    { kind: "joiners", type: null, month },
    ...ends.flatMap((end): ProjectedFigure[] => {
      const year = financialYearOf(firstDayOf(end));
      return [
        { kind: "pay", year },
        { kind: "surplus", year },
      ];
    }),
    { kind: "training" },
  ];
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = JSON.stringify(figure);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Figures of several projections of one state side by side. A figure that none of them holds is left out,
 * but for one of pounds: that there are none is said with the reason.
 */
export function compare(
  state: ProjectionState,
  projections: readonly Projection[],
  figures: readonly ProjectedFigure[] = headlineFigures(state, projections[0]?.months.length ?? 0)
): Compared[] {
  return figures.flatMap((figure): Compared[] => {
    const read = projections.map((projection) => readFigure(projection, figure));
    const values = read.map((value) => (value.ok ? value.value : null));
    const reason = read.find((value) => !value.ok)?.error ?? "";
    if (values.every((value) => value === null) && figure.kind !== "surplus") return [];
    return [
      { figure, words: figureWords(figure, state.first), unit: unitOf(figure), values, reason },
    ];
  });
}

const unitOf = (figure: ProjectedFigure): Compared["unit"] =>
  isPounds(figure) ? "GBP" : figure.kind === "fte" ? "fte" : "head";
