import { a1 } from "../workbook/address";
import type { Block } from "./block";
import type { ColumnFinding } from "./column-finding";
import type { Issue } from "./issue";

/** Where an issue about a column stands: the cell of its heading. */
export const findingPlace = (
  { headingRow }: Block,
  { column, heading }: ColumnFinding
): Pick<Issue, "cell" | "heading" | "value"> => ({
  cell: a1(headingRow, column),
  heading,
  value: heading,
});
