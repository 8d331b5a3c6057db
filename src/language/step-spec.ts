import type { Result } from "../units/result";
import type { Type } from "./type";

/** How a step's column is written, cell by cell, where a row may look at other rows. */
export interface StepCells {
  /** An argument's cell in this row. */
  readonly here: (arg: number) => string;
  /** An argument's whole column, absolute. */
  readonly whole: (arg: number) => string;
  /** The step's own cell in the row above, below; null at the ends. */
  readonly above: string | null;
  readonly below: string | null;
  /** The step's own cells from the first row to the row above; null in the first row. */
  readonly allAbove: string | null;
}

/**
 * A step: a column of a table whose rows depend on other rows, of this table or another. Generic and
 * few. `evaluate` and `excel` must give equal numbers; a test holds each to it.
 */
export interface StepSpec {
  readonly name: string;
  readonly usage: string;
  readonly result: (args: readonly Type[]) => Result<Pick<Type, "kind" | "unit">, string>;
  /** Index of the argument whose table the result belongs to. */
  readonly rowsOf: number;
  readonly evaluate: (args: readonly Float64Array[], length: number) => Float64Array;
  readonly excel: (cells: StepCells) => string;
  readonly words: (args: readonly string[]) => string;
}
