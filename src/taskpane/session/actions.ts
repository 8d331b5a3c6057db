import type { RateAt } from "../../measures/bridge";
import type { Issue } from "../../sheets/issue";
import type { SubjectId } from "../engine/detail";
import type { Said } from "../engine/messages";
import type { ScenarioActions } from "./scenario-actions";
import type { PaneEvent, PlaceId } from "./state";

/** Everything a person can ask of the pane. */
export interface Actions {
  /** Opens another workbook, where the surroundings let one be chosen. */
  readonly open: (file: File) => void;
  /** Counts the figures of a workbook that Muster wrote again. */
  readonly recount: (file: File) => void;
  readonly sample: (which: "office" | "force") => void;
  /** Says something beside the workbook: its day, a period, what a heading or reason means. */
  readonly say: (said: Said) => void;
  /** Makes the certain mends of an issue. */
  readonly fix: (issue: Issue) => void;
  readonly undoFixes: () => void;
  readonly go: (place: PlaceId) => void;
  /** Opens a card; null closes it. */
  readonly look: (subject: SubjectId | null) => void;
  /** Explains the other bases of the leaver rate from this one. */
  readonly rate: (rate: RateAt) => void;
  /** Shows cells: "E21", "A2:H20", or "" for the sheet. */
  readonly show: (sheet: string, range: string) => void;
  readonly hideCells: () => void;
  readonly scenario: ScenarioActions;
  readonly write: () => void;
  /** Stops drawing what is to be written; nothing is written. */
  readonly stopWriting: () => void;
  readonly putBack: () => void;
  /** Reads the workbook again from the beginning. */
  readonly again: () => void;
  /** Stops what is under way and goes back to where a workbook is chosen. */
  readonly back: () => void;
  /** What went wrong or moved was seen. */
  readonly seen: () => void;
}

export type Dispatch = (event: PaneEvent) => void;
