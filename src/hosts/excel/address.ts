import { a1, columnNumber } from "../../workbook/address";
import type { Rectangle } from "../../workbook/grid";

/** The rectangle of "'Leavers 22'!B2:D9", "B2" or "$B$2:$D$9"; null for whole rows or columns. */
export function parseArea(address: string): Rectangle | null {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [, left, top, right, bottom] =
    /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain) ?? [];
  if (left === undefined || top === undefined) return null;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom ?? top) - 1,
    right: columnNumber(right ?? left),
  };
}

/** The rectangles of an address with several areas: "Sheet1!A1:B2,Sheet1!D4". Sheet names may hold commas. */
export const parseAreas = (address: string): Rectangle[] =>
  address
    .replace(/'(?:[^']|'')*'!/g, "")
    .split(",")
    .flatMap((area) => parseArea(area.trim()) ?? []);

export const addressOf = ({ top, left, bottom, right }: Rectangle): string =>
  top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;

export const heightOf = ({ top, bottom }: Rectangle): number => bottom - top + 1;
export const widthOf = ({ left, right }: Rectangle): number => right - left + 1;
export const cellsOf = (area: Rectangle): number => heightOf(area) * widthOf(area);
