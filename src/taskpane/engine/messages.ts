import type { Composed } from "../../hosts/excel/compose/composed";
import type { RateAt } from "../../measures/bridge";
import type { Recount } from "../../paper/recount";
import type { Answer as MappingAnswer } from "../../sheets/answers";
import type { Simulation } from "../../scenarios/simulate/simulation";
import type { Issue } from "../../sheets/issue";
import type { Day } from "../../units/day";
import type { Grid, WorkbookContent } from "../../workbook/grid";
import type { CellMend } from "../../workbook/port";
import type { SheetPlan, WorkbookPlan } from "../../workbook/sheet-plan";
import type { Detail, SubjectId } from "./detail";
import type { Report } from "./report";
import type { Grounds, Kept, KeptOne } from "./scenarios/grounds";
import type { DrawList } from "./scenarios/list-draws";

/** What is said in the pane beside the workbook; what is not given stays as it was. */
export interface Said {
  readonly asAt?: Day;
  /** A period of the user's own; null for none. */
  readonly period?: { readonly from: Day; readonly to: Day } | null;
  readonly answers?: readonly MappingAnswer[];
  /** All that are saved: those said before are let go. */
  readonly scenarios?: readonly Saved[];
}

/** A scenario that was saved in the pane. */
export interface Saved extends KeptOne {
  /** True once it is a row of the workbook: from then on the row stands. */
  readonly written?: boolean;
}

/** With what the scenarios of a workbook are projected and drawn when it is written. */
export interface ScenarioTerms {
  readonly months: number;
  readonly seed: number;
}

/** What the pane asks of the engine. */
export type Ask =
  | { readonly kind: "open"; readonly name: string; readonly bytes: Uint8Array }
  /** A workbook that a host has read: the first time, and again after each change. */
  | { readonly kind: "content"; readonly content: WorkbookContent; readonly said: Said }
  /** Every figure of a workbook that Muster wrote, counted again. */
  | { readonly kind: "recount"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "sample"; readonly which: "office" | "force" }
  /** The open workbook again, with what was said. */
  | { readonly kind: "said"; readonly said: Said }
  /** The certain mends of one issue made in the workbook held here. */
  | { readonly kind: "fix"; readonly issue: Issue }
  | { readonly kind: "undo-fixes" }
  /** What a host must do in the user's workbook to make the certain mends of an issue, or take all back. */
  | { readonly kind: "mending"; readonly issue: Issue }
  | { readonly kind: "unmending" }
  | {
      readonly kind: "detail";
      readonly subject: SubjectId;
      /** The rate to explain the other bases from; null for the subject's own. */
      readonly rate: RateAt | null;
    }
  | { readonly kind: "sheet"; readonly name: string }
  /** What scenarios start from. */
  | { readonly kind: "grounds" }
  /** All scenarios that are saved; nothing is read again. */
  | { readonly kind: "keep"; readonly scenarios: readonly Saved[] }
  /** The figures workbook as a file. */
  | ({ readonly kind: "write" } & Writing)
  /** The sheets to be written by a host. */
  | ({ readonly kind: "plan" } & Writing);

/** How the scenarios of a workbook are written. */
export interface Writing {
  readonly scenarios?: ScenarioTerms | null;
  /** What was drawn of them so far; what is missing is asked for. */
  readonly drawn?: readonly Simulation[];
}

/** Cells to be set in the user's workbook, and the sheet that will say what they held. */
export interface Mending {
  readonly mends: readonly CellMend[];
  readonly record: SheetPlan;
}

export type Stage = "opening" | "reading" | "working";

/** What is wrong, and what to do about it. */
export interface Trouble {
  readonly message: string;
  readonly advice: string;
}

/** Scenarios that must be drawn before they can be written: then it is asked again. */
export interface ToDraw {
  readonly kind: "to-draw";
  readonly list: DrawList;
}

/** What the desk tells. */
export type Answer =
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "report"; readonly report: Report }
  /** Nothing in the workbook says what day it is as at. */
  | { readonly kind: "needs-day"; readonly file: string }
  | { readonly kind: "trouble"; readonly trouble: Trouble }
  | { readonly kind: "detail"; readonly detail: Detail }
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "recounted"; readonly file: string; readonly recount: Recount }
  | { readonly kind: "grounds"; readonly grounds: Grounds; readonly kept: Kept }
  /** Nothing can be projected, and why. */
  | { readonly kind: "no-grounds"; readonly reason: string }
  | { readonly kind: "kept"; readonly kept: Kept }
  | ToDraw
  | { readonly kind: "written"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "plan"; readonly plan: WorkbookPlan }
  | { readonly kind: "mending"; readonly mending: Mending }
  | { readonly kind: "not-written"; readonly trouble: Trouble };

/** What the pane hears of the engine: a plan is made ready to be written in the engine's own thread. */
export type Told =
  | Exclude<Answer, { kind: "plan" }>
  | { readonly kind: "composed"; readonly composed: Composed };
