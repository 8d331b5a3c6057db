import { amount, places } from "../../measures/amount";
import type { Compared } from "../../scenarios/study/compared";

type Unit = Compared["unit"];

/** People and FTE to one place, pounds as everywhere: "2,536.3", "£1.20m"; nothing for no number. */
export const shownNumber = (value: number | null, unit: Unit): string =>
  value === null || Number.isNaN(value)
    ? "–"
    : unit === "GBP"
      ? amount(value, "GBP")
      : places(value, 1);

/** The same as a change: "+12.3", "−£4,000"; "0" where it shows as none. */
export function shownChange(value: number | null, unit: Unit): string {
  if (value === null || Number.isNaN(value)) return "–";
  const size = shownNumber(Math.abs(value), unit);
  return /[1-9]/.test(size) ? `${value < 0 ? "−" : "+"}${size}` : "0";
}

/** Error of a chance, in hundredths: "0.4 in 100". */
export const chanceError = (error: number): string => `${places(100 * error, 1)} in 100`;
