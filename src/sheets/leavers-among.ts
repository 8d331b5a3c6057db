import type { Grid } from "../workbook/grid";
import { holdsClosingDate } from "./closing-date";
import type { Head } from "./find-heads";
import type { KindMatch } from "./match-kinds";

/** The leavers that a list of those in post holds as well. */
export interface LeaversAmong {
  readonly match: KindMatch;
  /** The column of their leaving dates. */
  readonly column: number;
}

/** Headings that may also say when a contract is to end. */
const VAGUE = /\b(contract|end|effective|expiry)\b/i;

/**
 * Where one list holds those in post and, with a leaving date, those who left: the leavers' reading of it.
 * Null where no row has such a date, or where the dates may be the ends of contracts.
 */
export function leaversAmong(
  chosen: KindMatch,
  matches: readonly KindMatch[],
  head: Head,
  grid: Grid,
  rows: { readonly firstRow: number; readonly lastRow: number }
): LeaversAmong | null {
  if (chosen.spec.kind !== "establishment") return null;
  const match = matches.find(({ spec, missing }) => spec.kind === "leavers" && missing === null);
  const column = match?.assignment.columns.get("leave_date");
  if (match === undefined || column === undefined) return null;
  const { columns } = match.assignment;
  if (!columns.has("person_id") && !columns.has("person_name")) return null;
  if (VAGUE.test(head.headings[column]?.text ?? "") && !columns.has("reason")) return null;
  for (let row = rows.firstRow; row <= rows.lastRow; row++) {
    if (holdsClosingDate(grid, row, column)) return { match, column };
  }
  return null;
}
