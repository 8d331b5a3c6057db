import { headingOf } from "../sheets/block";
import type { Source } from "./source-rows";

/** What a stated "Vacant FTE" or "Variance" above zero means, and how that is known (DQ-20, DQ-29). */
export interface VacantSign {
  /** 1: establishment less strength, a vacancy; -1: strength less establishment, an overfill. */
  readonly sign: 1 | -1;
  /** rows: the sheet's own establishment and strength show it; heading: its words; habit: neither. */
  readonly from: "rows" | "heading" | "habit";
}

const TOLERANCE = 0.005;
const VACANT = /vacan|\bvacs?\b|\bgap\b|shortfall|unfilled|under\s*\/\s*\(?\s*over/i;
const OVER = /over\s*\/\s*\(?\s*under|\bover[- ]?est/i;

/** The sign of the stated vacancies of an establishment sheet; null where it states none. */
export function vacantSign(source: Source): VacantSign | null {
  const { reader } = source;
  if (!reader.has("vacant_fte")) return null;
  const shown = signOfRows(source);
  if (shown !== null) return { sign: shown, from: "rows" };
  const heading = headingOf(source.block, "vacant_fte");
  if (OVER.test(heading)) return { sign: -1, from: "heading" };
  return VACANT.test(heading) ? { sign: 1, from: "heading" } : { sign: -1, from: "habit" };
}

/** The sign that more rows agree with, of those where establishment and strength differ. */
function signOfRows({ reader, rows }: Source): 1 | -1 | null {
  if (!reader.has("establishment_fte") || !reader.has("actual_fte")) return null;
  let votes = 0;
  for (const row of rows) {
    const gap = reader.fte(row, "establishment_fte").value - reader.fte(row, "actual_fte").value;
    const stated = reader.number(row, "vacant_fte", "count").value;
    if (!(Math.abs(gap) > TOLERANCE)) continue;
    if (Math.abs(stated - gap) < TOLERANCE) votes++;
    else if (Math.abs(stated + gap) < TOLERANCE) votes--;
  }
  return votes === 0 ? null : votes > 0 ? 1 : -1;
}
