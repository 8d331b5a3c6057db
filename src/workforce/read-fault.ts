import type { Issue } from "../sheets/issue";

/** Why no model could be built from a workbook, and what to do. */
export interface ReadFault {
  /** no-sheet: none has headings that are known; no-day: nothing says what day they are as at. */
  readonly code: "no-sheet" | "no-day";
  readonly message: string;
  readonly advice: string;
  readonly issues: readonly Issue[];
}
