import type { BookModel, Cell } from "./model";
import { HostError } from "./host-error";

const ERROR = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|SPILL!|CALC!)$/;

/** Some of the texts that Excel takes for a day: enough to catch whoever forgets that it does. */
const DAY =
  /^(\d{1,2})[/-](\d{1,2})[/-](\d{2,4})$|^\d{1,2} [A-Za-z]{3,9}( \d{2,4})?$|^[A-Za-z]{3,9}[ -]\d{1,4}$/;

/**
 * Puts into a cell what was given as Excel does: text after "=", "+", "-" or "@" is a formula, text
 * that looks like a number, day or truth is one, an apostrophe or the text format keeps text a text.
 */
export function input(book: BookModel, cell: Cell, given: unknown): void {
  if (given === null) return;
  cell.formula = null;
  cell.error = false;
  if (typeof given === "number" || typeof given === "boolean") {
    cell.value = given;
    return;
  }
  if (typeof given !== "string") throw new HostError("InvalidArgument", "A cell takes no object");
  if (given === "") cell.value = null;
  else if (given.startsWith("'")) cell.value = given.slice(1);
  else if (cell.format === "@") cell.value = given;
  else if (/^[=+\-@]/.test(given) && given.length > 1 && !isNumber(given)) {
    const formula = given.startsWith("=") ? given : `=${given}`;
    checkFormula(book, formula);
    cell.formula = formula;
    cell.value = null;
  } else if (isNumber(given)) cell.value = Number(given.replaceAll(",", ""));
  else if (/^(true|false)$/i.test(given)) cell.value = given.toLowerCase() === "true";
  else if (ERROR.test(given)) {
    cell.value = given;
    cell.error = true;
  } else if (DAY.test(given)) {
    cell.value = 44732;
    cell.format = "dd/mm/yyyy";
  } else cell.value = given;
}

const isNumber = (text: string): boolean =>
  /^\s*[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?\s*%?$/i.test(text);

/** Formulas alike but for their numbers, that were found right while sheets and tables were these. */
const right = new WeakMap<BookModel, { tables: string; shapes: Set<string> }>();

function checkFormula(book: BookModel, formula: string): void {
  const tables = book.sheets.map(({ name, tables: own }) => `${name}:${own.length}`).join("|");
  let known = right.get(book);
  if (known?.tables !== tables) right.set(book, (known = { tables, shapes: new Set() }));
  const shape = formula.replace(/\d+/g, "0");
  if (known.shapes.has(shape) && formula.length <= 8192) return;
  refuseUnknown(book, formula);
  known.shapes.add(shape);
}

/** Excel refuses a formula that refers to a sheet or table that is not there. */
function refuseUnknown(book: BookModel, formula: string): void {
  if (formula.length > 8192) throw new HostError("FormulaLengthExceedsLimit", "Too long a formula");
  const bare = formula.replace(/"[^"]*"/g, '""');
  for (const [, quoted, plain] of bare.matchAll(/(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!/g)) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
    if (book.find(name) === undefined)
      throw new HostError("InvalidArgument", "The formula refers to a sheet that is not there");
  }
  const unquoted = bare.replace(/'(?:[^']|'')+'/g, "");
  for (const [, name = "", inside = ""] of unquoted.matchAll(/([A-Za-z_\\][\w.\\]*)\[([^\]]*)/g)) {
    const found = book.table(name);
    if (found === undefined)
      throw new HostError("InvalidArgument", "The formula refers to a table that is not there");
    const heading = inside.replace(/^\[?/, "");
    if (heading.startsWith("#") || heading === "") continue;
    const { table, sheet } = found;
    const { top, left, right } = table.area;
    for (let column = left; column <= right + 1; column++) {
      if (column > right)
        throw new HostError("InvalidArgument", "The table of the formula has no such column");
      if (String(sheet.at(top, column)?.value) === heading.replaceAll("'", "")) break;
    }
  }
}
