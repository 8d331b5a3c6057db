import type { Answer, Stage, Trouble } from "../engine/messages";
import type { Report } from "../engine/report";

export type Saving =
  | { readonly state: "idle" }
  | { readonly state: "writing" }
  | { readonly state: "saved"; readonly name: string }
  | { readonly state: "failed"; readonly trouble: Trouble };

/** What the pane is showing. */
export type PaneState =
  | { readonly view: "start" }
  | { readonly view: "reading"; readonly file: string; readonly stage: Stage }
  | { readonly view: "needs-day"; readonly file: string }
  | { readonly view: "trouble"; readonly trouble: Trouble }
  | { readonly view: "figures"; readonly report: Report; readonly saving: Saving };

export type PaneEvent =
  | Answer
  | { readonly kind: "asked"; readonly file: string }
  | { readonly kind: "saving" }
  | { readonly kind: "back" };

export const START: PaneState = { view: "start" };

/** What an event makes of what is shown. Events that come too late change nothing. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "asked":
      return { view: "reading", file: event.file, stage: "opening" };
    case "back":
      return START;
    case "stage":
      return state.view === "reading" ? { ...state, stage: event.stage } : state;
    case "report":
      return { view: "figures", report: event.report, saving: { state: "idle" } };
    case "needs-day":
      return { view: "needs-day", file: event.file };
    case "trouble":
      return { view: "trouble", trouble: event.trouble };
    case "saving":
      return saving(state, { state: "writing" });
    case "written":
      return saving(state, { state: "saved", name: event.name });
    case "not-written":
      return saving(state, { state: "failed", trouble: event.trouble });
  }
}

const saving = (state: PaneState, now: Saving): PaneState =>
  state.view === "figures" ? { ...state, saving: now } : state;
