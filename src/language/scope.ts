import type { AssumptionSpec } from "../workforce/assumptions";
import type { TableSpec } from "../workforce/schema";
import type { MonthLine, RowLine, Term } from "./term";

/** Every name a line may use, and what it means. */
export interface Scope {
  readonly tables: ReadonlyMap<string, TableSpec>;
  /** By "table.name". */
  readonly rowLines: ReadonlyMap<string, RowLine>;
  readonly monthLines: ReadonlyMap<string, MonthLine>;
  /** Checked lines of measures by id: "churn.leavers". */
  readonly measures: ReadonlyMap<string, Term>;
  readonly assumptions: ReadonlyMap<string, AssumptionSpec>;
}
