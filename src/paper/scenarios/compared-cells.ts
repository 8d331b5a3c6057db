import type { ProjectedFigure } from "../../scenarios/projected-figure";
import type { ProjectionSheet } from "./projection-sheet";
import { plus, total, type Live } from "./live";
import type { ShownSeries, Workings } from "./workings";

/** The live number of a projected figure, as a formula of another sheet writes it; null where there is none. */
export function comparedCell(
  figure: ProjectedFigure,
  workings: Workings,
  sheet: ProjectionSheet
): Live | null {
  switch (figure.kind) {
    case "surplus":
    case "pay":
      return sheet.year(figure.kind, figure.year);
    case "training":
      return sheet.training;
    case "gap":
      return sheet.gap(figure.month);
    default: {
      const shown = seriesOf(workings, figure.type);
      const step = workings.plan.months.indexOf(figure.month);
      if (shown === null || step < 0) return null;
      if (figure.kind === "heads") return shown.heads.seen(step);
      if (figure.kind === "fte") return shown.fte.seen(step);
      const upTo = (of: "joiners" | "leavers" | "retirements"): Live =>
        total(shown[of].seenRange(0, step));
      return figure.kind === "joiners"
        ? upTo("joiners")
        : plus(upTo("leavers"), upTo("retirements"));
    }
  }
}

const seriesOf = ({ types, all }: Workings, type: string | null): ShownSeries | null =>
  type === null ? all : (types.find((shown) => shown.type === type) ?? null);
