import type { Issue } from "../sheets/issue";

/** Why no model could be built from a workbook, and what to do. */
export interface ReadFault {
  readonly message: string;
  readonly advice: string;
  readonly issues: readonly Issue[];
}
