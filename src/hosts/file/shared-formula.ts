import { columnLetters, columnNumber } from "../../workbook/address";

/** A word or number that only looks like a reference, such as a function's or another sheet's name, goes on after it. */
const NOT_PART_OF_A_NAME = String.raw`(?![\w.(!])`;

const TOKENS = new RegExp(
  [
    // Stays as it is: text, a quoted sheet, a table's columns.
    String.raw`"[^"]*"|'[^']*'|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d+)${NOT_PART_OF_A_NAME}`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${NOT_PART_OF_A_NAME}`,
    String.raw`(?<rows>\$?\d+:\$?\d+)${NOT_PART_OF_A_NAME}`,
    // Stays as it is: names and numbers, whole.
    String.raw`[A-Za-z_\\][\w.\\]*|\d[\w.]*`,
  ].join("|"),
  "g"
);

const shiftRow = (text: string, by: number): string =>
  text.startsWith("$") ? text : String(Number(text) + by);
const shiftColumn = (text: string, by: number): string =>
  text.startsWith("$") ? text : columnLetters(columnNumber(text) + by);

interface TokenKind {
  readonly cell?: string;
  readonly columns?: string;
  readonly rows?: string;
}

/**
 * A formula moved by whole rows and columns as Excel fills it: relative references move, `$` ones
 * stay. Used for the followers of a shared formula, which a file stores without text.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const kind = rest.at(-1) as TokenKind;
    if (kind.cell !== undefined) {
      const [, column = "", row = ""] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(token) ?? [];
      return shiftColumn(column, columns) + shiftRow(row, rows);
    }
    const ends = token.split(":");
    if (kind.columns !== undefined) return ends.map((end) => shiftColumn(end, columns)).join(":");
    if (kind.rows !== undefined) return ends.map((end) => shiftRow(end, rows)).join(":");
    return token;
  });
}
