import type { Grid } from "../workbook/grid";
import { valueAt } from "./block";

/** No payroll system writes a later real date: 31/12/2099, 31/12/4712 and 9999-12-31 mean that nothing ends. */
const NO_REAL_DAY = 72_000;
const FAR_TEXT = /4712|9999|2099|\b00[/.-]00\b/;

/** True where a cell gives a real day, be it as text; not where it is blank, open-ended or in words. */
export function holdsClosingDate(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return value > 10_000 && value < NO_REAL_DAY;
  return typeof value === "string" && /\d/.test(value) && !FAR_TEXT.test(value);
}
