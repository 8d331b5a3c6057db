import { BASELINE } from "../../scenarios/scenario";

/** Headings of the columns that are no scenario's own. */
const OF_COLUMNS: readonly string[] = [BASELINE.name, "As now", "This"];

/** True of a name that a column beside a scenario has already. */
export const isReserved = (name: string): boolean =>
  OF_COLUMNS.some((other) => same(other, name.replace(/\s+/g, " ")));

/** Names that differ in capitals alone are one name. */
export const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();
