import { TABLES } from "../workforce/schema";
import { OURS } from "./beside-yours";
import { SHEETS } from "./sheet-names";

/** Sheets of Muster's that it reads back: what the user may set there, and what it must remember. */
const READ_BACK: readonly string[] = [
  SHEETS.assumptions,
  SHEETS.rates,
  SHEETS.mappings,
  SHEETS.changes,
  SHEETS.profile,
];

const OUTPUT = new Set(
  [...Object.values(SHEETS), ...TABLES.map((table) => table.sheet)].filter(
    (name) => !READ_BACK.includes(name)
  )
);

/**
 * True of a sheet of Muster's that holds nothing but its output: it need not be read to work out figures
 * from the user's own sheets.
 */
export const isOnlyOutput = (productSheet: string): boolean =>
  OUTPUT.has(productSheet.replace(OURS, ""));
