import type { Plan } from "../../scenarios/plan/plan";
import type { ProjectedFigure } from "../../scenarios/projected-figure";
import { Columns } from "../../scenarios/simulate/columns";
import type { DrawBlock } from "../../scenarios/simulate/draw-block";

/**
 * A figure in each draw, one number a draw, in their order; null where draws do not hold it (FTE, pounds,
 * leavers without changes of type), or where the projection does not reach it.
 */
export function drawnFigure(
  plan: Plan,
  blocks: readonly DrawBlock[],
  figure: ProjectedFigure
): Float64Array | null {
  if (!("month" in figure)) return null;
  const step = plan.months.indexOf(figure.month);
  if (step < 0) return null;
  const columns = new Columns(blocks, plan.months.length);
  const values = new Float64Array(columns.draws);
  const addTypes = (series: "heads" | "joiners", wanted: string | null, at: number): void => {
    plan.types.forEach(({ state: { type } }, t) => {
      if (wanted === null || type === wanted) columns.add(series, t * columns.steps + at, values);
    });
  };
  if (figure.kind === "heads") {
    addTypes("heads", figure.type, step);
    return values;
  }
  if (figure.kind === "joiners") {
    for (let at = 0; at <= step; at++) addTypes("joiners", figure.type, at);
    return values;
  }
  const { upliftTarget } = plan.state;
  if (figure.kind !== "gap" || upliftTarget === null) return null;
  addTypes("heads", "Police officer", step);
  return values.map((heads) => upliftTarget - heads);
}
