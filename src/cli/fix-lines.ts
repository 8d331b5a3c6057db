import type { Change } from "../paper/change";
import type { LeftFix } from "../paper/settle-fixes";
import { longDay } from "../units/day";
import type { CellValue } from "../workbook/grid";
import { paragraph } from "./text-layout";

/** The most cells named one by one. */
const MOST_NAMED = 40;

/** A cell's value as a person reads it. */
export function shownValue(value: CellValue, isDate: boolean): string {
  if (value === null || value === "") return "blank";
  if (typeof value === "number") return isDate ? longDay(Math.floor(value)) : String(value);
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : `“${value}”`;
}

/** Each change on a line: where, what it was, what it is. */
export function changeLines(changes: readonly Change[], width: number): string[] {
  const lines = changes.slice(0, MOST_NAMED).flatMap((change) => {
    const { sheet, cell, heading, from, to, wasDate, isDate, rule } = change;
    const about = heading === "" ? "" : ` “${heading}”`;
    const was = shownValue(from, wasDate);
    const now = shownValue(to, isDate);
    return paragraph(`${sheet}!${cell}${about}: ${was} becomes ${now} (${rule})`, width, 2);
  });
  const more = changes.length - MOST_NAMED;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

/** Each mend that was left on a line, with the reason. */
export function leftLines(left: readonly LeftFix[], width: number): string[] {
  if (left.length === 0) return [];
  const lines = left
    .slice(0, MOST_NAMED)
    .flatMap(({ fix, why }) => paragraph(`${fix.sheet}!${fix.cell}: ${why}`, width, 2));
  const more = left.length - MOST_NAMED;
  return ["Left as they are", ...lines, ...(more > 0 ? [`  and ${more} more`] : []), ""];
}

export const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;
