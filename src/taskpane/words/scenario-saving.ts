import type { Trouble } from "../engine/messages";
import { places } from "../../measures/amount";
import type { ListProgress, Saving, WriteStage } from "../session/state";
import { NOTHING_WRITTEN } from "../session/status";

/** How far the drawing of what is to be written has come. */
export const drawingWords = ({ done, all, draws }: ListProgress): string =>
  `Drawing ${done + 1} of ${all} to be written, as now among them: ${places(draws, 0)} draws so far.`;

/** How far a write has come; null where nothing is written. */
export function writingWords(saving: Saving): string | null {
  if (saving.state !== "writing") return null;
  if (saving.drawing !== null) return drawingWords(saving.drawing);
  return STAGE_WORDS[saving.stage];
}

const STAGE_WORDS: Readonly<Record<WriteStage, string>> = {
  preparing: "Getting ready to write…",
  drawing: "Drawing what is to be written…",
  composing: "Putting the workbook together…",
  writing: "Writing to the workbook…",
};

/** What the bar at the foot says: what is in the way first, then how it went, then what it does. */
export function saveWords({
  unexplained,
  trouble,
  saving,
  kept,
  nothing,
  inExcel,
}: {
  /** A lever whose reason is missing; null for none. */
  readonly unexplained: string | null;
  /** Why it was not kept, or could not be worked out; null for nothing. */
  readonly trouble: Trouble | null;
  readonly saving: Saving;
  /** The name the draft is kept under as it stands; null where it is not. */
  readonly kept: string | null;
  /** True where no lever is moved. */
  readonly nothing: boolean;
  readonly inExcel: boolean;
}): string {
  if (unexplained !== null)
    return `Saving waits for a reason: “${unexplained}” is outside its last three years.`;
  if (trouble !== null) return `${trouble.message} ${trouble.advice}`;
  switch (saving.state) {
    case "writing":
      return "";
    case "failed":
      return `${saving.trouble.message} ${saving.trouble.advice}`;
    case "saved":
      return saving.words;
    case "put-back":
      return "What was there before the last write is back.";
    case "stopped":
      return NOTHING_WRITTEN;
    default:
  }
  const where = inExcel ? "written with the figures" : "saved with the figures in a new workbook";
  if (kept !== null) return `“${kept}” is kept. Kept scenarios are ${where}.`;
  return nothing
    ? `Move a lever to make a scenario. Kept ones are ${where}.`
    : `Kept scenarios are ${where}; this one is kept once it is saved.`;
}
