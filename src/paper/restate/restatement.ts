import type { Figure } from "../../measures/figure";
import type { Day } from "../../units/day";
import type { ChangeKind } from "./spell-changes";

/** A row of the user's that makes reported figures come to something else. */
export interface CauseRow {
  /** "Leavers!E21" */
  readonly cell: string;
  readonly sheet: string;
  /** Where the cell is: in the new workbook, or only in the paper. */
  readonly of: "new" | "paper";
  readonly kind: ChangeKind;
  readonly column: string;
  readonly says: string;
}

/** One reported figure that would be another now. */
export interface Restated {
  readonly id: string;
  readonly name: string;
  readonly unit: Figure["unit"];
  readonly periodName: Figure["periodName"];
  readonly periodLabel: string;
  readonly period: Figure["period"];
  /** "" for the whole. */
  readonly group: string;
  readonly reported: number;
  /** Null where it cannot be given any more: `sentence` says why. */
  readonly now: number | null;
  /** The rows that cause it. */
  readonly causes: readonly CauseRow[];
  /** exactly: what the rows add is the whole of the change; bearing: these rows bear on it; no: none was found. */
  readonly explained: "exactly" | "bearing" | "no";
  /** Ready for the paper. */
  readonly sentence: string;
}

/** What a new extract makes of the figures of a written paper. */
export interface Restatement {
  readonly paper: string;
  readonly workbook: string;
  /** The paper's as-at day. */
  readonly asAt: Day;
  /** Reported figures that could be worked out again. */
  readonly compared: number;
  readonly changed: readonly Restated[];
  /** Every row that moves a figure. */
  readonly causes: readonly CauseRow[];
  /** Reported figures left out, and why; 0 where none is. */
  readonly leftOut: { readonly figures: number; readonly why: string };
}
