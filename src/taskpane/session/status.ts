import { settleCount } from "../words/issue-words";
import type { Stage } from "../engine/messages";
import type { PaneState } from "./state";

export const STAGES: Readonly<Record<Stage, string>> = {
  opening: "Opening the file",
  reading: "Reading its sheets",
  working: "Working out the figures",
};

/** What a screen reader is told when the pane changes. */
export function statusOf(state: PaneState): string {
  switch (state.view) {
    case "start":
      return "";
    case "reading":
      return `${STAGES[state.stage]}: ${state.file}`;
    case "needs-day":
      return `${state.file} does not say what day it is as at.`;
    case "trouble":
      return state.trouble.message;
    case "figures":
      return figuresStatus(state);
  }
}

function figuresStatus({ report, saving }: PaneState & { view: "figures" }): string {
  switch (saving.state) {
    case "idle":
      return `Figures of ${report.file} are ready. ${settleCount(report.issues)}.`;
    case "writing":
      return "Writing the figures workbook.";
    case "saved":
      return `Saved ${saving.name} to your downloads.`;
    case "failed":
      return saving.trouble.message;
  }
}
