import type { Issue } from "../../sheets/issue";
import type { Grid } from "../../workbook/grid";

/** The heading over what is said of rows that were left out. */
export const LEFT_OUT = "Rows of the table Scenarios that were left out";

/**
 * What is said of a row that was left out: without its cell, which is another one in the written workbook.
 */
export const leftOutWords = ({ heading, value, expected, done, advice }: Issue): string =>
  `${done} ${heading}: “${value}”. Expected: ${expected}. ${advice}`;

/** What the results of a written workbook say of rows that were left out. */
export function leftOutIn({ rows }: Pick<Grid, "rows">): ReadonlySet<string> {
  const texts = rows.map((cells) => String(cells[0] ?? ""));
  const at = texts.indexOf(LEFT_OUT);
  if (at < 0) return new Set();
  const end = texts.indexOf("", at);
  return new Set(texts.slice(at + 1, end < 0 ? undefined : end));
}
