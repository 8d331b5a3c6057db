import type { ReadAs } from "../../../sheets/read-as";
import type { Choices } from "../../engine/choices";

/** What a reading may be changed to, in words. */
export function choicesFor(
  reading: ReadAs,
  readAs: readonly ReadAs[],
  choices: Choices
): readonly string[] {
  switch (reading.about) {
    case "sheet":
      return choices.sheets;
    case "reason":
      return choices.reasons;
    case "worker type":
      return choices.types;
    case "team":
      return [];
    case "column": {
      const kinds = readAs
        .filter(({ about, given }) => about === "sheet" && given === reading.sheet)
        .map(({ reads }) => reads);
      return [...new Set(kinds.flatMap((kind) => choices.columns[kind] ?? []))];
    }
  }
}
