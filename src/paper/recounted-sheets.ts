import { SHEETS } from "./sheet-names";

/** What is said of the sheets as they came: it shows in the figures, or no figure rests on it. */
export const OF_THEIR_TIME: readonly string[] = [
  SHEETS.issues,
  SHEETS.mappings,
  SHEETS.changes,
  SHEETS.restatement,
  SHEETS.profile,
  SHEETS.scenarios,
];

/** With them the inputs themselves; what was changed in them shows in what is worked out from them. */
export const NOT_COUNTED: readonly string[] = [
  SHEETS.register,
  SHEETS.assumptions,
  SHEETS.rates,
  ...OF_THEIR_TIME,
];
