import { settleCount } from "../words/issue-words";
import type { Stage } from "../engine/messages";
import { agreeWords } from "../words/recount-words";
import type { Open, PaneState } from "./state";

export const STAGES: Readonly<Record<Stage, string>> = {
  opening: "Opening the workbook",
  reading: "Reading its sheets",
  working: "Working out the figures",
};

export const NOTHING_WRITTEN = "Stopped: nothing was written.";

/** What a screen reader is told when the pane changes. */
export function statusOf(state: PaneState): string {
  switch (state.view) {
    case "start":
      return "";
    case "reading":
      return `${state.dropped === null ? "" : `${state.dropped.message} `}${STAGES[state.stage]}: ${state.file}`;
    case "needs-day":
      return `${state.file} does not say what day it is as at.`;
    case "trouble":
      return state.trouble.message;
    case "recounted":
      return agreeWords(state.recount);
    case "open":
      return openStatus(state);
  }
}

/** More changes than this are counted, not read out. */
const FEW = 3;

function openStatus({ report, saving, updating, trouble, moved }: Open): string {
  if (trouble !== null) return trouble.message;
  if (updating) return "Reading the workbook again.";
  switch (saving.state) {
    case "writing":
      return "Writing the figures.";
    case "stopped":
      return NOTHING_WRITTEN;
    case "saved":
      return saving.words;
    case "put-back":
      return "What was there before is back.";
    case "failed":
      return saving.trouble.message;
    case "idle":
  }
  if (moved.length > FEW) return `${moved.length} figures changed.`;
  if (moved.length > 0) return moved.map(({ words }) => words).join(". ");
  return `Figures of ${report.file} are ready. ${settleCount([...report.issues, ...report.leftOut])}.`;
}
