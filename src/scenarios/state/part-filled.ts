import { places } from "../../measures/amount";
import type { Workforce } from "../../workforce/workforce";
import type { Money } from "./money-state";
import { columnsOf } from "./table-columns";

const TOLERANCE = 0.005;

/**
 * What is taken of posts held for less than their FTE (part-time residue, conventions 14): nobody recruits
 * to it, and a saving comes from vacancies alone (conventions 12). Nothing where there are none, or no pounds.
 */
export function partFilled(workforce: Workforce, { reason }: Money): string[] {
  const posts = columnsOf(workforce, "posts");
  const fte = posts.number("fte");
  const inPost = posts.number("in_post_fte");
  const holders = posts.number("holders");
  let residue = 0;
  for (let row = 0; row < posts.length; row++) {
    const short = (fte[row] ?? 0) - (inPost[row] ?? 0);
    if ((holders[row] ?? 0) > 0 && short > 0) residue += short;
  }
  return reason !== null || residue < TOLERANCE
    ? []
    : [
        `Posts held for less than their FTE count as filled in pounds, as in the vacancy figures: their part-time residue of ${places(residue, 2)} FTE saves nothing (conventions 12, 14).`,
      ];
}
