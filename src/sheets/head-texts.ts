import type { Grid, Rectangle } from "../workbook/grid";
import { valueAt } from "./block";
import { HeadingForms, oneLine } from "./heading-text";

/** Rows of a sheet that may be headings together; from 0, ends included. */
export interface HeadRows {
  readonly top: number;
  readonly bottom: number;
}

const NO_HEADING = new HeadingForms("");
/** A merged cell as wide as this part of the headings, or wider, is a title. */
const TITLE_WIDTH = 0.9;

/** A cell's text where it can be part of a heading: text, or the number of a year. */
export function headText(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  if (typeof value === "string") return oneLine(value);
  return typeof value === "number" && value >= 1990 && value <= 2100 && Number.isInteger(value)
    ? String(value)
    : "";
}

/** The headings of columns 0 to `right` over some rows, those left of `left` blank. */
export function headForms(
  grid: Grid,
  { top, bottom }: HeadRows,
  { left, right }: { readonly left: number; readonly right: number }
): HeadingForms[] {
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const own = Array.from({ length: right + 1 }, (_, column) =>
      column < left ? "" : headText(grid, row, column)
    );
    const over = spreadMerges(grid, row, own, left, right);
    const merged = grid.merges.some((merge) => merge.top <= row && row <= merge.bottom);
    rows.push(row < bottom ? spreadRight(over, left, merged) : over);
  }
  const lowest = rows.at(-1) ?? [];
  return lowest.map((_, column) => formsOf(rows.map((texts) => texts[column] ?? "")));
}

/** One row, or a heading whose rows are joined; joined the other way about, and the lowest alone. */
function formsOf(texts: readonly string[]): HeadingForms {
  const parts = texts.filter((text, at) => text !== "" && texts.indexOf(text) === at);
  const [first] = parts;
  if (first === undefined) return NO_HEADING;
  if (parts.length === 1) return new HeadingForms(first);
  return new HeadingForms(parts.join(" "), [[...parts].reverse().join(" "), parts.at(-1) ?? ""]);
}

function spreadMerges(
  grid: Grid,
  row: number,
  own: readonly string[],
  left: number,
  right: number
): string[] {
  const texts = [...own];
  for (const merge of grid.merges) {
    if (merge.top > row || merge.bottom < row || merge.right < left || merge.left > right) continue;
    if (isTitle(merge, left, right)) {
      for (let column = merge.left; column <= merge.right && column <= right; column++) {
        texts[column] = "";
      }
      continue;
    }
    const text = headText(grid, merge.top, merge.left);
    for (let column = merge.left; column <= merge.right && column <= right; column++) {
      if (column >= left) texts[column] = text;
    }
  }
  return texts;
}

const isTitle = (merge: Rectangle, left: number, right: number): boolean =>
  merge.right > merge.left && merge.right - merge.left + 1 >= (right - left + 1) * TITLE_WIDTH;

/**
 * An upper row's text holds for the blanks to its right, but where cells are merged: then they say how far it
 * reaches. A single text in a row is a title and holds for none.
 */
function spreadRight(texts: readonly string[], left: number, merged: boolean): string[] {
  const filled = texts.filter((text) => text !== "");
  if (merged) return [...texts];
  if (filled.length < 2) return texts.map(() => "");
  let held = "";
  return texts.map((text, column) => {
    if (column < left) return "";
    if (text !== "") held = text;
    return held;
  });
}
