import type { Figure } from "../../measures/figure";
import { places } from "../../measures/amount";

/** "13.1 to 67.3"; "" where a figure has no interval. */
export const intervalEnds = ({ interval }: Pick<Figure, "interval">): string =>
  interval === null ? "" : `${places(interval.low, 1)} to ${places(interval.high, 1)}`;
