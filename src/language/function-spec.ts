import type { Result } from "../units/result";
import type { Formula } from "./excel/formula";
import type { Type } from "./type";

/** Numbers to read with a stride: 1 for a value a row, 0 for one value that serves all rows. */
export interface Operand {
  readonly data: Float64Array;
  readonly step: 0 | 1;
}

/** Fills `out` from the operands. Flags are 0 and 1, dates day numbers, missing is NaN. */
export type Kernel = (args: readonly Operand[], out: Float64Array) => void;

/**
 * Where a formula stands: in a cell of its own, or inside SUMPRODUCT, where Excel 2016 works through
 * arrays only with arithmetic and comparison (IF, AND, MIN and MAX there need array entry).
 */
export type Place = "cell" | "array";

/** A function of the language, declared once as data: its types, its numbers, its formula, its words. */
export interface FunctionSpec {
  readonly name: string;
  /** How it is written, for help: "overlap(from, to, period)". */
  readonly usage: string;
  /** The kind and unit it gives, or what is wrong with the arguments. Rows are joined by the checker. */
  readonly result: (args: readonly Type[]) => Result<Pick<Type, "kind" | "unit">, string>;
  readonly apply: Kernel;
  /** With functions that Excel 2016 has. */
  readonly excel: (args: readonly Formula[], place: Place) => Formula;
  readonly words: (args: readonly string[]) => string;
}
