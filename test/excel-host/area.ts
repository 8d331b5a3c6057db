import { a1, columnNumber, sheetRef } from "../../src/workbook/address";
import type { Rectangle } from "../../src/workbook/grid";
import { invalid } from "./host-error";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A rectangle from "B2:C5", "$B$2", "4:4", "A:C". */
export function areaOf(address: string): Rectangle {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first] = plain.split(":");
  const corner = (text: string, end: boolean): [number, number] => {
    const [, letters = "", digits = ""] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
    if (letters === "" && digits === "") throw invalid(`${address} is no address`);
    return [
      digits === "" ? (end ? LAST_ROW : 0) : Number(digits) - 1,
      letters === "" ? (end ? LAST_COLUMN : 0) : columnNumber(letters),
    ];
  };
  const [top, left] = corner(first, false);
  const [bottom, right] = corner(last, true);
  return checked({ top, left, bottom, right });
}

export function checked(area: Rectangle): Rectangle {
  const { top, left, bottom, right } = area;
  if (
    top < 0 ||
    left < 0 ||
    bottom > LAST_ROW ||
    right > LAST_COLUMN ||
    bottom < top ||
    right < left
  )
    throw invalid("The range lies outside the sheet");
  return area;
}

export const plainAddress = ({ top, left, bottom, right }: Rectangle): string =>
  top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`;

export const fullAddress = (sheet: string, area: Rectangle): string =>
  `${sheetRef(sheet)}!${plainAddress(area)}`;

export const heightOf = ({ top, bottom }: Rectangle): number => bottom - top + 1;
export const widthOf = ({ left, right }: Rectangle): number => right - left + 1;

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const within = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;
