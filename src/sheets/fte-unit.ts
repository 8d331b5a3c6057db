import { fullWeeksOf } from "./full-weeks";

/** In what a column of FTE is written. */
export interface FteUnit {
  readonly unit: "fte" | "hours" | "percent" | "unknown";
  /** Hours of full-time weeks that the column shows, the commonest first; none where it shows none. */
  readonly weeks: readonly number[];
}

/** One person is at most of this much FTE; beyond, the cell holds hours, a percentage or a group. */
export const MOST_OF_ONE = 2;
/** Nobody's contract is for more hours a week. */
export const MOST_HOURS = 48;

/**
 * The unit of a column of FTE of single people from its values (DQ-12): percent where whole people read
 * 100; hours where most are over what one person can be, up to a full-time week that the column (or the
 * column of contracted hours) shows. Unknown: no FTE, and nothing says what.
 */
export function fteUnitOf(values: readonly number[], contracted: readonly number[]): FteUnit {
  const given = values.filter((value) => value > 0);
  const big = given.filter((value) => value > MOST_OF_ONE);
  const own = fullWeeksOf(big);
  const weeks = own.length === 0 ? fullWeeksOf(contracted) : own;
  if (big.length * 2 <= given.length) return { unit: "fte", weeks };
  const overHours = big.filter((value) => value > MOST_HOURS);
  const whole = big.filter((value) => value === 100).length;
  const likePercent =
    overHours.length > 0 &&
    // A total among them is more.
    overHours.filter((value) => value > 100).length * 10 <= overHours.length &&
    (whole > 0 || overHours.length * 2 > big.length);
  if (likePercent) return { unit: "percent", weeks };
  if (weeks.length === 0 || overHours.length * 4 > big.length) return { unit: "unknown", weeks };
  return { unit: "hours", weeks };
}
