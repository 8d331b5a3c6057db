import type { Day } from "../units/day";
import type { FinancialYear } from "../units/financial-year";
import type { Assumptions } from "./assumptions";
import type { DatedRate } from "./rates";

/** What the tables are read for. */
export interface Setting {
  readonly asAt: Day;
  readonly year: FinancialYear;
  readonly assumptions: Assumptions;
  readonly rates: readonly DatedRate[];
}
