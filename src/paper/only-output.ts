import { OURS } from "./beside-yours";
import { isOwnName, SHEETS } from "./sheet-names";

/** Sheets of Muster's that it reads back: what the user may set there, and what it must remember. */
const READ_BACK: readonly string[] = [
  SHEETS.assumptions,
  SHEETS.rates,
  SHEETS.mappings,
  SHEETS.changes,
  SHEETS.profile,
  SHEETS.scenarios,
];

/**
 * True of a sheet of Muster's that holds nothing but its output: it need not be read to work out figures
 * from the user's own sheets.
 */
export const isOnlyOutput = (productSheet: string): boolean =>
  isOutput(productSheet.replace(OURS, ""));

const isOutput = (name: string): boolean => isOwnName(name) && !READ_BACK.includes(name);
