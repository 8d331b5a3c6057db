import type { AssumptionId } from "../../workforce/assumptions";
import type { TableName } from "../../workforce/schema";
import type { Bound, Dimension, RateName, ReasonFlag, Term } from "../term";

/** A test in COUNTIFS or SUMIFS: a column, and what its cells must be, as the formula writes both. */
export interface Criterion {
  readonly range: string;
  readonly test: string;
  /** What a cell equals, where that is written otherwise than the test (text with wildcards in it). */
  readonly equals?: string;
  /** True where COUNTIFS would read the test as something else: only a comparison will do. */
  readonly misread?: boolean;
}

/** A term that stands in a column of a prepared or workings sheet. */
export type ColumnTerm = Term & { readonly node: "column" | "line" | "overMonths" };

/** Where things stand in the workbook being written, as formulas refer to them. */
export interface Places {
  readonly edge: (of: Bound, edge: "from" | "to") => string;
  readonly assumption: (id: AssumptionId) => string;
  /** The cell of another measure for the same period and group; null: write its own formula here. */
  readonly measure: (id: string) => string | null;
  readonly monthly: (name: string) => string;
  readonly rates: (rate: RateName) => { readonly days: string; readonly values: string };
  readonly reasons: (flag: ReasonFlag) => { readonly labels: string; readonly flags: string };
  /** The cell of a column in the row being written. */
  readonly cell: (column: ColumnTerm) => string;
  /** The whole column. */
  readonly range: (column: ColumnTerm) => string;
  /** Any one column of a table that has a value in every row, for counting rows. */
  readonly rowsOf: (table: TableName) => string;
  /** What ties a total to the group being written. */
  readonly criteria: (table: TableName) => readonly Criterion[];
  /** Month-ends and a measure at each, for means over months. */
  readonly monthEnds: (id: string) => { readonly ends: string; readonly values: string };
  /** A measure for every group of a dimension. */
  readonly groups: (by: Dimension, id: string) => string;
}
