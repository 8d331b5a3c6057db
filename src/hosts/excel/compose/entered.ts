import type { CellPlan } from "../../../workbook/sheet-plan";

/** What a cell is given in Office.js: a value, a formula with its "=", or null to leave it alone. */
export type Entered = string | number | boolean | null;

/** Longest text that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/**
 * Text that Excel leaves as it is: begins with a letter, holds no digit and is no truth value. All else
 * it might take for a formula, a number, a day, an error or a truth.
 */
const isPlain = (text: string): boolean =>
  /^[A-Za-z][^\d]*$/.test(text) && !/^(true|false)$/i.test(text);

/** Text so that it stays the very text it is, whatever it begins with: after an apostrophe where need be. */
export const enteredText = (text: string): string => {
  const held = text.slice(0, LONGEST_TEXT);
  return held === "" || isPlain(held) ? held : `'${held}`;
};

/** A planned cell as it is entered; blank cells are left alone, as the sheet is empty before. */
export function entered({ value, formula }: CellPlan): Entered {
  if (formula !== undefined) return `=${formula}`;
  if (value === "") return null;
  return typeof value === "string" ? enteredText(value) : value;
}
