import { EXCEL_SIGN } from "../operations/comparison";
import { bodyOf, type Term } from "../term";
import { quoted } from "./formula";
import type { ColumnTerm, Criterion, Places } from "./places";

/**
 * A condition as COUNTIFS and SUMIFS take it, or null where they cannot: they read text (so only
 * dates and whole numbers pass through it unharmed), take one column a test, and know no "or".
 */
export function criterion(
  condition: Term,
  places: Places,
  scalar: (term: Term) => string
): Criterion | null {
  const term = bodyOf(condition);
  if (isColumn(term) && term.type.kind === "flag") return { range: places.range(term), test: "1" };
  if (term.node === "textIs") return textCriterion(term, places, scalar);
  if (term.node !== "call") return null;
  const [left, right] = term.args.map(bodyOf);
  if (term.fn.name === "not" && left !== undefined && isColumn(left))
    return { range: places.range(left), test: '"<>1"' };
  const sign = EXCEL_SIGN[term.fn.name];
  if (sign === undefined || left === undefined || right === undefined) return null;
  if (isColumn(left) && survivesText(right))
    return { range: places.range(left), test: testOf(sign, right, scalar) };
  if (isColumn(right) && survivesText(left))
    return { range: places.range(right), test: testOf(MIRRORED[sign] ?? sign, left, scalar) };
  return null;
}

const MIRRORED: Readonly<Record<string, string>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

export const isColumn = (term: Term): term is ColumnTerm =>
  term.node === "column" || term.node === "line" || term.node === "overMonths";

/** Whole numbers and days read the same after being joined to text; 0.1 + 0.2 might not. */
const survivesText = (term: Term): boolean =>
  term.type.rows === null &&
  (term.type.kind === "date" || (term.node === "number" && Number.isInteger(term.value)));

function testOf(sign: string, term: Term, scalar: (term: Term) => string): string {
  if (term.node === "number") return sign === "=" ? String(term.value) : `"${sign}${term.value}"`;
  return sign === "=" ? scalar(term) : `"${sign}"&${scalar(term)}`;
}

function textCriterion(
  term: Term & { readonly node: "textIs" },
  places: Places,
  scalar: (term: Term) => string
): Criterion | null {
  if (!isColumn(term.left)) return null;
  const range = places.range(term.left);
  const sign = term.negated ? "<>" : "";
  if (term.right.node === "text")
    return { range, test: quoted(`${sign}${plainCriterion(term.right.value, term.negated)}`) };
  return { range, test: term.negated ? `"<>"&${scalar(term.right)}` : scalar(term.right) };
}

/** True where COUNTIFS would read the text as something else: a wildcard, a comparison. */
export const isTrap = (label: string): boolean => /[*?~]|^[<>=]/.test(label);

function plainCriterion(label: string, negated: boolean): string {
  const escaped = label.replace(/[*?~]/g, "~$&");
  return !negated && /^[<>=]/.test(label) ? `=${escaped}` : escaped;
}

/** A text as a criterion that means that text and nothing else. */
export const exactly = (label: string): string => quoted(plainCriterion(label, false));

/** A cell's text as a criterion that means that text and nothing else. */
export const cellCriterion = (cell: string, traps: boolean): string =>
  traps ? `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` : cell;
