import { amount } from "../../measures/amount";
import type { Figure } from "../../measures/figure";

/** A figure's number as it is shown: "5", or "4 to 6" where what is not known decides (M-B3). */
export function shownValue({ unit, bounds }: Figure, value: number): string {
  const [low, high] = [bounds?.low ?? value, bounds?.high ?? value].map((end) => amount(end, unit));
  return low === high || low === undefined || high === undefined
    ? amount(value, unit)
    : `${low} to ${high}`;
}
