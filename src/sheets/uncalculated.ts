import { a1 } from "../workbook/address";
import { cellKey } from "../workbook/grid";
import type { Block } from "./block";
import type { Problem } from "./reading";

/** True of a cell whose formula's result is not in the file: it shows nothing and is not blank. */
export const isUncalculated = ({ grid }: Block, row: number, column: number): boolean =>
  grid.uncalculated?.has(cellKey(row, column)) === true;

/** The rows of a block whose cells of a column are such. */
export function uncalculatedRows(block: Block, column: number): number[] {
  const rows: number[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    if (isUncalculated(block, row, column)) rows.push(row);
  }
  return rows;
}

/** What is wrong with them, said once a column. */
export function uncalculatedProblem(rows: readonly number[], column: number): Problem {
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  const one = first === last;
  const range = one ? a1(first, column) : `${a1(first, column)}:${a1(last, column)}`;
  const cells = last - first + 1 === rows.length ? range : `${rows.length} cells of ${range}`;
  const hold = one ? "holds a formula whose result was" : "hold formulas whose results were";
  return {
    severity: "stop",
    code: "formula-not-calculated",
    expected: "formulas with their results",
    done: `${cells} ${hold} not saved. Left as not available, and figures that need them are withheld.`,
    advice: "Open the workbook in Excel, save it, and read it again.",
  };
}
