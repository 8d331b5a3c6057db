import { corrected, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";

/**
 * A column of shares as fractions, one a row (DQ-19). What has a percent sign says so itself. Of the
 * others those over 1 are percent, and where all but 0 are, the rest of the column with them; where some
 * are over 1 and some not, each is read as it looks and asked about.
 */
export function sharesOf(source: Source, name: string): Traced<number>[] {
  const { reader, rows } = source;
  const shares = rows.map((row) => reader.number(row, name, "share"));
  const bare = shares.filter(({ value, corrected: typed }) => !typed && value > 0);
  const over = bare.filter(({ value }) => value > 1);
  if (over.length === 0) return shares;
  const mixed = bare.some(({ value }) => value <= 1);
  return shares.map((share, at) => {
    const row = rows[at];
    if (share.corrected || row === undefined || !(share.value > 0)) return share;
    if (mixed) sayMixed(source, row, name, share.value);
    return mixed && share.value <= 1 ? share : corrected(share.value / 100, share);
  });
}

function sayMixed({ reader }: Source, row: number, name: string, value: number): void {
  reader.note(row, name, {
    severity: "decide",
    code: "DQ-19-mixed",
    expected: "fractions alone, or percentages alone",
    done: `The column has both: ${value} was read as ${Number((value > 1 ? value : value * 100).toFixed(4))}%.`,
    advice: "Write every share with a percent sign.",
  });
}
