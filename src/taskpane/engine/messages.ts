import type { Day } from "../../units/day";
import type { Report } from "./report";

/** What the pane asks of the engine. */
export type Ask =
  | { readonly kind: "open"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "sample" }
  /** The open workbook again, as at this day. */
  | { readonly kind: "as-at"; readonly day: Day }
  | { readonly kind: "write" };

export type Stage = "opening" | "reading" | "working";

/** What is wrong, and what to do about it. */
export interface Trouble {
  readonly message: string;
  readonly advice: string;
}

/** What the engine tells the pane. */
export type Answer =
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "report"; readonly report: Report }
  /** Nothing in the workbook says what day it is as at. */
  | { readonly kind: "needs-day"; readonly file: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly kind: "written"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "not-written"; readonly trouble: Trouble };
