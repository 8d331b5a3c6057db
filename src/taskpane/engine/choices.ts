import { NOT_READ } from "../../sheets/answers";
import { columnChoices } from "../../sheets/column-words";
import { SHEET_KINDS } from "../../sheets/sheet-kind";
import { SHEET_CHOICES, sheetWords } from "../../sheets/sheet-words";
import { REASONS } from "../../workforce/reasons";
import { WORKER_TYPES } from "../../workforce/worker-types";

/** What can be answered, in words, where the pane asks or a reading is to be changed. */
export interface Choices {
  readonly sheets: readonly string[];
  /** The columns of each kind of sheet, by the kind in words. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly reasons: readonly string[];
  readonly types: readonly string[];
}

export const CHOICES: Choices = {
  sheets: [...SHEET_CHOICES, NOT_READ],
  columns: Object.fromEntries(
    SHEET_KINDS.map(({ kind }) => [sheetWords(kind), [...columnChoices(kind), NOT_READ]])
  ),
  reasons: REASONS.map(({ label }) => label),
  types: WORKER_TYPES,
};
