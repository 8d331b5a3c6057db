import type { ProjectedFigure } from "../projected-figure";

/** One figure of several scenarios side by side, the baseline first. */
export interface Compared {
  readonly figure: ProjectedFigure;
  /** "Police officers in post at the end of Mar 2026" */
  readonly words: string;
  readonly unit: "head" | "fte" | "GBP";
  /** One a scenario, in their order; null where the projection does not hold it. */
  readonly values: readonly (number | null)[];
  /** Why a value is missing; "" where none is. */
  readonly reason: string;
}
