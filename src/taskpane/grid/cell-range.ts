import { columnNumber } from "../../workbook/address";
import type { Rectangle } from "../../workbook/grid";

const RANGE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** "E21" or "A2:H20" as rows and columns from 0; null for the whole sheet or what is no range. */
export function cellRange(range: string): Rectangle | null {
  const parts = RANGE.exec(range);
  if (parts === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = parts;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

export const inside = (
  { top, left, bottom, right }: Rectangle,
  row: number,
  column: number
): boolean => row >= top && row <= bottom && column >= left && column <= right;
