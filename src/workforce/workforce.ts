import type { Day } from "../units/day";
import type { Block } from "../sheets/block";
import type { Issue } from "../sheets/issue";
import type { ReadAs } from "../sheets/read-as";
import type { FinancialYear } from "../units/financial-year";
import type { TableName } from "./schema";
import type { Table } from "./table";
import type { Assumptions } from "./assumptions";
import type { DatedRate } from "./rates";

/** The typed model of what the sheets say, as at one day. */
export interface Workforce {
  readonly asAt: Day;
  /** The financial year the money figures are about. */
  readonly year: FinancialYear;
  readonly assumptions: Assumptions;
  readonly rates: readonly DatedRate[];
  readonly tables: ReadonlyMap<TableName, Table>;
  /** The first day for which leavers are complete; a figure that needs an earlier day is withheld. */
  readonly historyFrom: Day;
  /** Which tables come from which sheet: "Leavers!A2:H20". */
  readonly sources: ReadonlyMap<TableName, readonly string[]>;
  /** The blocks of rows that were recognised, assumptions and rates among them. */
  readonly blocks: readonly Block[];
  /** How sheets, headings, reasons and worker types were read. */
  readonly readAs: readonly ReadAs[];
  readonly issues: readonly Issue[];
}
