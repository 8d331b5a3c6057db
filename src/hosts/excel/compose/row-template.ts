import { moveFormula } from "../../file/shared-formula";

/** What a formula reads in another row of its column, as Excel fills it down. */
export type RowTemplate = (row: number) => string;

const DEEP = 500_000;
const DEEPER = 600_000;
const DIGITS = 6;

/**
 * The formula of a cell for every row of its column. Moved far down to two depths, the texts differ in
 * the first digit of each row number that moves, and nowhere else; those numbers are then counted on.
 */
export function rowTemplate(formula: string, row: number): RowTemplate {
  const deep = moveFormula(formula, DEEP - row, 0);
  const deeper = moveFormula(formula, DEEPER - row, 0);
  const texts: string[] = [];
  const numbers: number[] = [];
  let from = 0;
  for (let at = 0; at < deep.length; at++) {
    if (deep.charCodeAt(at) === deeper.charCodeAt(at)) continue;
    texts.push(deep.slice(from, at));
    numbers.push(Number(deep.slice(at, at + DIGITS)) - DEEP);
    at += DIGITS - 1;
    from = at + 1;
  }
  const last = deep.slice(from);
  return (other) => {
    let text = "";
    for (let i = 0; i < numbers.length; i++)
      text += (texts[i] ?? "") + String((numbers[i] ?? 0) + other);
    return text + last;
  };
}
