import type { SourceRow } from "./source-rows";

/**
 * Of the rows of one candidate the one that says where the candidate is now: the latest by its date, and
 * of rows that no date tells apart the furthest on. `sure` where dates alone decided.
 */
export function latestStage<Row extends SourceRow>(
  rows: readonly Row[],
  furtherOn: (row: Row) => number
): { readonly latest: Row; readonly sure: boolean } | null {
  const [first, ...others] = rows;
  if (first === undefined) return null;
  if (others.length === 0) return { latest: first, sure: true };
  const dated = rows.map((row) => ({
    row,
    day: row.source.reader.day(row.row, "stage_date").value,
  }));
  const known = dated.every(({ day }) => !Number.isNaN(day));
  const last = Math.max(...dated.map(({ day }) => day));
  const of = known ? dated.filter(({ day }) => day === last).map(({ row }) => row) : rows;
  const latest = of.reduce((best, row) => (furtherOn(row) > furtherOn(best) ? row : best));
  return { latest, sure: known && of.length === 1 };
}
