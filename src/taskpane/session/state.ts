import type { Detail, SubjectId } from "../engine/detail";
import type { Answer, Stage, Trouble } from "../engine/messages";
import type { Report } from "../engine/report";
import type { Recount } from "../../paper/recount";
import type { Grid } from "../../workbook/grid";
import { movedFigures, type Moved } from "./moved";
import { NO_SCENARIOS, type ScenariosState } from "./scenarios-state";

/** Scenarios drawn, of all that are to be, and the draws of the one under way. */
export interface ListProgress {
  readonly done: number;
  readonly all: number;
  readonly draws: number;
}

/** The pane's four places. */
export type PlaceId = "data" | "figures" | "scenarios" | "paper";

/** "writing" is the host's: it is not stopped on the way. */
export type WriteStage = "preparing" | "drawing" | "composing" | "writing";

export type Saving =
  | { readonly state: "idle" }
  /** `drawing`: how far that has come, where scenarios are drawn before they are written. */
  | {
      readonly state: "writing";
      readonly stage: WriteStage;
      readonly drawing: ListProgress | null;
    }
  /** By the user, before anything was written. */
  | { readonly state: "stopped" }
  | { readonly state: "saved"; readonly words: string }
  | { readonly state: "put-back" }
  | { readonly state: "failed"; readonly trouble: Trouble };

/** A workbook is open and its figures are there. */
export interface Open {
  readonly view: "open";
  readonly report: Report;
  readonly place: PlaceId;
  /** The card that is opened in the place of figures; null for all of them. */
  readonly subject: SubjectId | null;
  /** What is behind it, once worked out. */
  readonly detail: Detail | null;
  /** True while the workbook is read again: what is shown is from before. */
  readonly updating: boolean;
  /** Figures that came out otherwise at the last reading. */
  readonly moved: readonly Moved[];
  readonly saving: Saving;
  /** What went wrong beside the figures: a cell that could not be shown, a mend not made. */
  readonly trouble: Trouble | null;
  /** Cells shown beside the pane, where the host is a file; null for none. */
  readonly cells: CellsShown | null;
  readonly scenarios: ScenariosState;
}

/** A range of a sheet that is shown; its grid once it is there. */
export interface CellsShown {
  readonly sheet: string;
  /** "E21", "A2:H20" or "". */
  readonly range: string;
  readonly grid: Grid | null;
}

/** What the pane is showing. */
export type PaneState =
  | { readonly view: "start" }
  | {
      readonly view: "reading";
      readonly file: string;
      readonly stage: Stage;
      /** A write of the workbook before that was under way and is dropped; null for none. */
      readonly dropped: Trouble | null;
    }
  | { readonly view: "needs-day"; readonly file: string }
  | { readonly view: "trouble"; readonly trouble: Trouble }
  | { readonly view: "recounted"; readonly file: string; readonly recount: Recount }
  | Open;

/** Answers that are the session's to act on, not to show. */
type ForSession = "plan" | "mending" | "grounds" | "no-grounds" | "kept" | "to-draw";

export type PaneEvent =
  | Exclude<Answer, { kind: ForSession }>
  | { readonly kind: "asked"; readonly file: string }
  | { readonly kind: "scenarios"; readonly scenarios: ScenariosState }
  /** The open workbook is read again: what is shown stays. */
  | { readonly kind: "again" }
  | { readonly kind: "go"; readonly place: PlaceId }
  | { readonly kind: "look"; readonly subject: SubjectId | null }
  | { readonly kind: "show"; readonly sheet: string; readonly range: string }
  | { readonly kind: "hide-cells" }
  | { readonly kind: "saving"; readonly stage: WriteStage }
  | { readonly kind: "drawing"; readonly drawing: ListProgress }
  | { readonly kind: "stopped" }
  | { readonly kind: "saved"; readonly words: string }
  | { readonly kind: "put-back" }
  | { readonly kind: "failed"; readonly trouble: Trouble }
  | { readonly kind: "seen" }
  | { readonly kind: "back" };

export const START: PaneState = { view: "start" };

/** What an event makes of what is shown. Events that come too late change nothing. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "asked":
      return { view: "reading", file: event.file, stage: "opening", dropped: droppedBy(state) };
    case "back":
      return START;
    case "stage":
      return state.view === "reading" ? { ...state, stage: event.stage } : state;
    case "report":
      return reported(state, event.report);
    case "recounted":
      return { view: "recounted", file: event.file, recount: event.recount };
    case "needs-day":
      return { view: "needs-day", file: event.file };
    case "trouble":
      return state.view === "open" && !state.updating
        ? { ...state, trouble: event.trouble }
        : { view: "trouble", trouble: event.trouble };
    default:
      return state.view === "open" ? inOpen(state, event) : state;
  }
}

function inOpen(state: Open, event: PaneEvent): Open {
  switch (event.kind) {
    case "scenarios":
      return { ...state, scenarios: event.scenarios };
    case "again":
      return { ...state, updating: true, trouble: null };
    case "go":
      return { ...state, place: event.place, subject: null, detail: null, trouble: null };
    case "look":
      return { ...state, place: "figures", subject: event.subject, detail: null };
    case "detail":
      return event.detail.subject === state.subject ? { ...state, detail: event.detail } : state;
    case "show":
      return { ...state, cells: shown(state.cells, event.sheet, event.range) };
    case "sheet":
      return state.cells?.sheet === event.grid.sheet
        ? { ...state, cells: { ...state.cells, grid: event.grid } }
        : state;
    case "hide-cells":
      return { ...state, cells: null };
    case "saving":
      return {
        ...state,
        saving: { state: "writing", stage: event.stage, drawing: null },
        trouble: null,
      };
    case "drawing":
      return state.saving.state === "writing"
        ? { ...state, saving: { state: "writing", stage: "drawing", drawing: event.drawing } }
        : state;
    case "stopped":
      return { ...state, saving: { state: "stopped" } };
    case "saved":
      return { ...state, saving: { state: "saved", words: event.words } };
    case "written":
      return {
        ...state,
        saving: { state: "saved", words: `Saved to your downloads: ${event.name}` },
      };
    case "put-back":
      return { ...state, saving: { state: "put-back" } };
    case "not-written":
      return { ...state, saving: { state: "failed", trouble: event.trouble } };
    case "failed":
      return { ...state, updating: false, trouble: event.trouble };
    case "seen":
      return { ...state, trouble: null, moved: [] };
    default:
      return state;
  }
}

/** What is said of a write that ends because another workbook is opened; null where none was under way. */
function droppedBy(state: PaneState): Trouble | null {
  if (state.view === "reading") return state.dropped;
  return state.view === "open" && state.saving.state === "writing"
    ? {
        message: `Nothing was written of ${state.report.file}: another workbook was opened meanwhile.`,
        advice: "Open it again to write it.",
      }
    : null;
}

function reported(state: PaneState, report: Report): Open {
  if (state.view === "open" && state.report.file === report.file) {
    const moved = movedFigures(state.report.figures, report.figures);
    const cells = state.cells === null ? null : { ...state.cells, grid: null };
    return { ...state, report, moved, cells, updating: false, saving: IDLE };
  }
  return {
    view: "open",
    report,
    place: "figures",
    subject: null,
    detail: null,
    updating: false,
    moved: [],
    saving: IDLE,
    trouble: state.view === "reading" ? state.dropped : null,
    cells: null,
    scenarios: NO_SCENARIOS,
  };
}

const IDLE: Saving = { state: "idle" };

const shown = (before: CellsShown | null, sheet: string, range: string): CellsShown => ({
  sheet,
  range,
  grid: before?.sheet === sheet ? before.grid : null,
});
