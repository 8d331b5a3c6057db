import { dayOf, type Day } from "../../units/day";

/** The day of the browser's clock: for how old sheets are, never for a figure. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
