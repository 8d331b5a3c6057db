import { headingAt, valueAt, type Block } from "./block";
import type { Problem } from "./reading";

/** How a column of money is written. */
export interface PoundsStyle {
  /** Pounds in one unit of the column: 1000 under a heading of £k (DQ-19). */
  readonly scale: 1 | 1000 | 1_000_000;
  /** True where the heading says thousands and the numbers can only be pounds. */
  readonly contradicted: boolean;
  /** Below this an amount among the column's others can only be in thousands; 0 where that cannot be told. */
  readonly smallBelow: number;
  /** Above this, in pounds, an amount of a column in thousands can only be in pounds; infinite where it cannot be told. */
  readonly largeAbove: number;
  /** True where amounts such as 1.234,00 show that a comma divides the pence. */
  readonly decimalComma: boolean;
}

const THOUSANDS = /£\s?'?000'?s?|£\s?k\b|\bk\s?£|\(\s?k\s?\)|\bthousands?\b|\b000'?s\b/i;
const MILLIONS = /£\s?m(n|illions?)?\b|\(\s?mn?\s?\)|\bmillions?\b/i;

/** What a heading says of the unit of its money: "Budget £k", "Salary (£000)", "£m" (DQ-19). */
export function scaleOfHeading(heading: string): PoundsStyle["scale"] {
  if (THOUSANDS.test(heading)) return 1000;
  return MILLIONS.test(heading) ? 1_000_000 : 1;
}

/** No salary, no course and no cover costs a million: more thousands than this are pounds after all. */
const MOST_THOUSANDS = 1000;
const OF_ONE_LINE = new Set(["salary", "unit_cost", "cover_cost"]);
/** Salaries of whole people are in tens of thousands, so one of 36.5 among them is in thousands. */
const SALARY_FROM = 10_000;
const SALARY_THOUSANDS_TO = 250;

/** How a column of money is written, from its heading and its amounts. */
export function poundsStyleOf(block: Block, name: string, column: number): PoundsStyle {
  const said = scaleOfHeading(headingAt(block, column));
  const { numbers, texts } = amounts(block, column);
  const tooMany = numbers.filter((value) => Math.abs(value) * said > MOST_THOUSANDS * 1000).length;
  const contradicted = said !== 1 && OF_ONE_LINE.has(name) && tooMany * 2 > numbers.length;
  const scale = contradicted ? 1 : said;
  const large = numbers.filter((value) => value >= SALARY_FROM).length;
  const salaries = name === "salary" && scale === 1 && large * 2 > numbers.length;
  return {
    scale,
    contradicted,
    largeAbove: scale === 1 || !OF_ONE_LINE.has(name) ? Infinity : MOST_THOUSANDS * 1000,
    smallBelow: salaries ? SALARY_THOUSANDS_TO : 0,
    decimalComma:
      texts.some((text) => /\d\.\d{3},\d{2}\D*$/.test(text)) &&
      !texts.some((text) => /\d,\d{3}(\.|\D*$)/.test(text)),
  };
}

/** The amounts of a column that are numbers, nothing left out but zero, and its short texts. */
function amounts(block: Block, column: number): { numbers: number[]; texts: string[] } {
  const numbers: number[] = [];
  const texts: string[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const value = valueAt(block.grid, row, column);
    if (typeof value === "number" && value !== 0) numbers.push(value);
    else if (typeof value === "string" && value.length <= 60) texts.push(value);
  }
  return { numbers, texts };
}

/** A salary of 36.5 among others of tens of thousands. */
export const thousandsAmongPounds = (value: number): Problem => ({
  severity: "decide",
  code: "DQ-19-thousands",
  expected: "an amount in pounds, as the others of the column are",
  done: `${value} was read as thousands: £${Math.round(value * 1000)}.`,
  advice: "Give the amount in pounds.",
});

/** A salary of 30000 in a column of thousands. */
export const poundsAmongThousands = (value: number): Problem => ({
  severity: "decide",
  code: "DQ-19-pounds",
  expected: "an amount in thousands of pounds, as the heading says",
  done: `${value} was read as pounds: no such amount is in millions.`,
  advice: "Give the amount in the unit of the heading.",
});
