import type { Figure } from "../../measures/figure";
import type { FigureUnit } from "../../measures/measure";
import { amount } from "../../measures/amount";

/** "7 of 18": what a share is of, in the unit both counts have; "" where they are not there. */
export function partsOf(
  figure: Pick<Figure, "numerator" | "denominator">,
  unit: FigureUnit
): string {
  const { numerator, denominator } = figure;
  if (numerator === null || denominator === null) return "";
  const words = `${amount(numerator, unit)} of ${amount(denominator, unit)}`;
  return unit === "FTE" ? `${words} FTE` : words;
}
