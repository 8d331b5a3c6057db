import { calendarDate, dayOf, type Day } from "./day";
import type { Period } from "./period";
import { err, ok, type Result } from "./result";

/** A financial year, 1 April to 31 March, by the calendar year it starts in: 2022 is 2022/23. */
export type FinancialYear = number;

export const financialYearOf = (day: Day): FinancialYear => {
  const date = calendarDate(day);
  return date.month >= 4 ? date.year : date.year - 1;
};

export const yearPeriod = (year: FinancialYear): Period => ({
  from: dayOf(year, 4, 1),
  to: dayOf(year + 1, 3, 31),
});

/** 365, or 366 where the year holds a 29 February: 2023/24 and 2027/28 do. */
export const daysInYear = (year: FinancialYear): number => {
  const period = yearPeriod(year);
  return period.to - period.from + 1;
};

/** "2022/23" */
export const yearLabel = (year: FinancialYear): string =>
  `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

/** A century is written twice, once or not at all: 2022/2023, 2022/23, 22/23, FY2223. */
const SPELLINGS = [
  /^(\d{4})\s*(?:[/\-–—]|to)\s*(\d{4})$/,
  /^(\d{4})\s*(?:[/\-–—]|to)\s*(\d{1,2})$/,
  /^(\d{2})\s*(?:[/\-–—]|to)\s*(\d{2})$/,
];
const RUN_TOGETHER = /^(\d{2})(\d{2})$/;
const NAMED = /^(?:fy|f\/y|financial year|fiscal year|year)[\s:\-]*/;
const ENDING = /^(?:(?:year (?:ending|ended|to)|y\/e)\s+(?:(?:31(?:st)?\s+)?mar(?:ch)?\s+)?)/;

const century = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

/**
 * Reads 2022/23, 22/23, 2022-23, 2022/2023, 2022 to 2023, FY 22-23, FY2223, year ending March 2023. FY23
 * and FY2023 are the year that ends in 2023.
 */
export function parseFinancialYear(text: string): Result<FinancialYear, string> {
  const typed = text.trim().replace(/\s+/g, " ").toLowerCase();
  const year = typed.length > 40 ? null : (ending(typed) ?? spelt(typed));
  return year === null ? err(`"${text}" is not a financial year like 2022/23`) : ok(year);
}

/** The year of "FY23" and "year ending March 2023": it begins in the calendar year before. */
function ending(typed: string): FinancialYear | null {
  const bare = typed.replace(ENDING, "");
  const form = bare === typed ? /^fy\s*'?(20\d{2}|\d{2})$/ : /^(20\d{2}|\d{2})$/;
  const last = form.exec(bare)?.[1];
  return last === undefined ? null : century(last) - 1;
}

function spelt(typed: string): FinancialYear | null {
  const bare = typed.replace(NAMED, "").replace(/\s*(?:fy|financial year)$/, "");
  for (const spelling of bare === typed ? SPELLINGS : [...SPELLINGS, RUN_TOGETHER]) {
    const [, first, second] = spelling.exec(bare) ?? [];
    if (first === undefined || second === undefined) continue;
    const start = century(first);
    const next = second.length === 1 ? (start + 1) % 10 : (start + 1) % 100;
    if (next === Number(second) % 100) return start;
  }
  return null;
}
