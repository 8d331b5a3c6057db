import { textAt, type Block } from "./block";
import { fitOf, type Fit } from "./column-fit";
import type { ColumnFinding } from "./column-finding";
import { profileColumn } from "./column-profile";
import { shapeOf } from "./column-shape";
import { speaksLike } from "./column-vocabulary";

const ENOUGH = 60;

/** How well what a column holds would do for a logical column that no heading gives. */
export function fitFor(block: Block, { column }: ColumnFinding, name: string): Fit {
  const { grid, firstRow, lastRow } = block;
  const speaks = speaksLike(name, textsOf(block, column));
  if (speaks !== null) return speaks ? "yes" : "no";
  const profile = profileColumn(grid, column, firstRow, lastRow);
  const shape = shapeOf(name);
  const isDate = profile.dates > 0 && profile.numbers < profile.dates;
  if (isDate && shape !== "date" && shape !== "any") return "no";
  const fit = fitOf(shape, profile);
  // Numbers that could be days are days only where the cells say so.
  return shape === "date" && !isDate && fit === "yes" ? "unsure" : fit;
}

function textsOf({ grid, firstRow, lastRow }: Block, column: number): string[] {
  const texts: string[] = [];
  const step = Math.max(1, Math.ceil((lastRow - firstRow + 1) / ENOUGH));
  for (let row = firstRow; row <= lastRow; row += step) {
    const text = textAt(grid, row, column);
    if (text !== "") texts.push(text.slice(0, 100));
  }
  return texts;
}
