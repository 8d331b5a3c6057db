import type { Figure } from "../../measures/figure";
import type { PlacedFigure } from "../place-tables";

/** A reported figure and what the new data make of it. */
export interface Difference {
  readonly entry: PlacedFigure;
  readonly reported: number;
  /** Null where it is not there at all. */
  readonly figure: Figure | null;
  readonly now: number | null;
}
