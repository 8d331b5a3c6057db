import { showsDate } from "../file/date-formats";
import type { Piece } from "./pieces";
import type { SheetSize } from "./sizes";
import { widthOf } from "./address";

/** What the first rows of a column say of its number formats. */
export type ColumnKind =
  /** No number among them, or formats that differ: only all formats tell. */
  | "unknown"
  /** Some show a day. */
  | "dates"
  /** Numbers, and none shows a day. */
  | "no dates";

/** From here on a number may be a day that matters to a workforce: 1 January 1930. */
const FIRST_LIKELY = 10_959;
/** 31 December 2099. */
const LAST_LIKELY = 73_050;
const FAR = 2_958_465;

/** True of a number that could be meant as a day (of either date system). */
export const couldBeDay = (value: unknown): boolean =>
  typeof value === "number" &&
  ((value >= FIRST_LIKELY - 1462 && value <= LAST_LIKELY) || value === FAR || value === FAR - 1462);

/** The kind of each column of a sheet, from the left of its used range. */
export function columnKinds({ used, headValues, headFormats }: SheetSize): ColumnKind[] {
  if (used === null) return [];
  return Array.from({ length: widthOf(used) }, (_, column): ColumnKind => {
    let [numbers, days] = [0, 0];
    headValues.forEach((row, r) => {
      if (typeof row[column] !== "number") return;
      numbers++;
      if (showsDate(String(headFormats[r]?.[column]))) days++;
    });
    if (days > 0) return "dates";
    return numbers > 0 ? "no dates" : "unknown";
  });
}

const DAY_FORMAT_BYTES = 16;

/** The number formats that must be read whole, known beforehand: neighbouring columns together. */
export function formatPieces(size: SheetSize): Piece[] {
  const { used, sheet } = size;
  if (used === null) return [];
  const pieces: Piece[] = [];
  columnKinds(size).forEach((kind, i) => {
    if (kind !== "dates") return;
    const column = used.left + i;
    const last = pieces.at(-1);
    if (last?.area.right === column - 1)
      pieces[pieces.length - 1] = { ...last, area: { ...last.area, right: column } };
    else
      pieces.push({
        sheet,
        kind: "numberFormat",
        bytesACell: DAY_FORMAT_BYTES,
        area: { ...used, left: column, right: column },
      });
  });
  return pieces;
}

/** Bytes that a cell's value takes in an answer, judged by the first rows; generous, as long text comes later. */
export function valueBytes({ headValues }: SheetSize): number {
  const cells = headValues.reduce((sum, row) => sum + row.length, 0);
  if (cells === 0) return 24;
  return Math.max(4, (1.25 * JSON.stringify(headValues).length) / cells);
}
