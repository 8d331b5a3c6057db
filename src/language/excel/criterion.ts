import { EXCEL_SIGN } from "../operations/comparison";
import { bodyOf, type Term } from "../term";
import { quoted } from "./formula";
import type { ColumnTerm, Criterion, Places } from "./places";

/**
 * A condition as COUNTIFS and SUMIFS take it, or null where they cannot: they read text (so only
 * dates and whole numbers pass through it unharmed), take one column a test, know no "or", and not
 * every program lets them count a blank as different from something.
 */
export function criterion(
  condition: Term,
  places: Places,
  scalar: (term: Term) => string
): Criterion | null {
  const term = bodyOf(condition);
  if (isColumn(term) && term.type.kind === "flag") return { range: places.range(term), test: "1" };
  if (term.node === "textIs") return textCriterion(term, places);
  if (term.node !== "call") return null;
  const [left, right] = term.args.map(bodyOf);
  if (term.fn.name === "not" && left?.node === "line")
    return { range: places.range(left), test: "0" };
  const sign = EXCEL_SIGN[term.fn.name];
  if (sign === undefined || sign === "<>" || left === undefined || right === undefined) return null;
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

function textCriterion(term: Term & { readonly node: "textIs" }, places: Places): Criterion | null {
  const { left, right, negated } = term;
  if (negated || !isColumn(left) || right.node !== "text") return null;
  if (right.value === "" || isMisread(right.value)) return null;
  return { range: places.range(left), test: exactly(right.value) };
}

/** True where COUNTIFS would read the text as something else: a wildcard, a comparison. */
const isTrap = (label: string): boolean => /[*?~]|^[<>=]/.test(label);

/** The longest text COUNTIFS compares. */
const LONGEST = 255;

/**
 * True for a text that no way of writing makes a criterion of: COUNTIFS takes "0100" for the number
 * 100, finds "100" with it too, and stops at 255 characters.
 */
export const isMisread = (label: string): boolean =>
  label.length > LONGEST || /^[+\-(£$]*[\d.]|^(true|false)$|^#/i.test(label);

/** A text as a criterion that means that text and nothing else. */
export function exactly(label: string): string {
  const escaped = label.replace(/[*?~]/g, "~$&");
  return quoted(/^[<>=]/.test(label) ? `=${escaped}` : escaped);
}

/**
 * A cell's text as a criterion that means that text and nothing else. A blank cell would be read as 0;
 * joined to nothing it is the empty text, which finds blanks.
 */
export function cellCriterion(cell: string, label: string): string {
  if (label === "") return `${cell}&""`;
  return isTrap(label)
    ? `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`
    : cell;
}
