import type { Answer } from "../sheets/answers";
import type { Day } from "../units/day";
import type { FinancialYear } from "../units/financial-year";

/** What is asked for beside the workbook; each stands above the workbook's own assumption. */
export interface ReadOptions {
  readonly asAt?: Day;
  readonly year?: FinancialYear;
  /** First and last day of a period of the user's own. */
  readonly from?: Day;
  readonly to?: Day;
  /** Answers given since the workbook's mappings were written. */
  readonly answers?: readonly Answer[];
}
