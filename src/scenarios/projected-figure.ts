import { yearLabel, type FinancialYear } from "../units/financial-year";
import { shortMonth, type Month } from "../units/month";
import { err, ok, type Result } from "../units/result";
import { typeWords } from "./text/type-words";
import { overYear } from "./money/money-path";
import type { Projection } from "./projection";
import type { TypePath } from "./type-path";

/** One number of a projection, to be aimed at or compared. `type` null: all types together. */
export type ProjectedFigure =
  | { readonly kind: "heads" | "fte"; readonly type: string | null; readonly month: Month }
  /** Leavers and retirements from the first month to this one, heads. */
  | { readonly kind: "leavers" | "joiners"; readonly type: string | null; readonly month: Month }
  /** Uplift target less officers at the month's close, heads. */
  | { readonly kind: "gap"; readonly month: Month }
  /** Over a financial year, pounds. */
  | { readonly kind: "surplus" | "pay"; readonly year: FinancialYear }
  /** Training need less its budget, pounds. */
  | { readonly kind: "training" };

/** The figure's number; an error where the projection does not hold it. */
export function readFigure(
  projection: Projection,
  figure: ProjectedFigure
): Result<number, string> {
  switch (figure.kind) {
    case "surplus":
    case "pay": {
      const { reason } = projection.money;
      const value = overYear(projection.money, figure.kind, figure.year);
      if (reason !== null) return err(reason);
      return value === null
        ? err(`the projection does not hold the whole of ${yearLabel(figure.year)}`)
        : ok(value);
    }
    case "training": {
      const training = projection.money.training;
      if (training === null) return err("no sheet of training lines was found");
      return training.budget === null
        ? err("the assumption “Training budget” is not given")
        : ok(training.need - training.budget);
    }
    case "gap": {
      const step = projection.months.indexOf(figure.month);
      const gap = projection.uplift?.gap[step];
      if (projection.uplift === null)
        return err(
          "the assumption “Uplift target (headcount)” is not given, or no officer is in post"
        );
      return gap === undefined ? err(outside(figure.month)) : ok(gap);
    }
    default:
      return ofTypes(projection, figure.kind, figure.type, figure.month);
  }
}

const outside = (month: Month): string => `the projection does not reach ${shortMonth(month)}`;

function ofTypes(
  { months, types }: Projection,
  kind: "heads" | "fte" | "leavers" | "joiners",
  type: string | null,
  month: Month
): Result<number, string> {
  const step = months.indexOf(month);
  if (step < 0) return err(outside(month));
  const own = types.filter((path) => type === null || path.type === type);
  if (own.length === 0) return err(`nobody of the type ${type ?? ""} is in post`);
  return ok(own.reduce((sum, path) => sum + numberOf(path, kind, step), 0));
}

function numberOf(
  path: TypePath,
  kind: "heads" | "fte" | "leavers" | "joiners",
  step: number
): number {
  if (kind === "heads" || kind === "fte") return path[kind][step] ?? 0;
  const upTo = (series: Float64Array): number =>
    series.subarray(0, step + 1).reduce((a, b) => a + b, 0);
  return kind === "joiners" ? upTo(path.joiners) : upTo(path.leavers) + upTo(path.retirements);
}

/** True where the figure is pounds; else it is people or FTE. */
export const isPounds = ({ kind }: ProjectedFigure): boolean =>
  kind === "surplus" || kind === "pay" || kind === "training";

/**
 * The figure in words: "officers in post at the end of Mar 2026". `first`, the first month projected: a count
 * over months then says over how many, "officers leaving in the 6 months to the end of Mar 2026".
 */
export function figureWords(figure: ProjectedFigure, first?: Month): string {
  switch (figure.kind) {
    case "surplus":
      return `surplus of ${yearLabel(figure.year)}`;
    case "pay":
      return `pay bill of ${yearLabel(figure.year)}`;
    case "training":
      return "training need above its budget";
    case "gap":
      return `officers short of the target at the end of ${shortMonth(figure.month)}`;
    case "heads":
      return `${typeWords(figure.type)} in post at the end of ${shortMonth(figure.month)}`;
    case "fte":
      return `FTE of ${typeWords(figure.type)} in post at the end of ${shortMonth(figure.month)}`;
    case "leavers":
      return `${typeWords(figure.type)} leaving ${upTo(figure.month, first)}`;
    default:
      return `${typeWords(figure.type)} joining ${upTo(figure.month, first)}`;
  }
}

function upTo(month: Month, first: Month | undefined): string {
  const end = `to the end of ${shortMonth(month)}`;
  if (first === undefined) return end;
  return month === first ? `in ${shortMonth(month)}` : `in the ${month - first + 1} months ${end}`;
}
