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

const SPELLINGS = [
  /^(?:fy\s*)?(\d{4})\s*[/\-–]\s*(\d{4})$/i,
  /^(?:fy\s*)?(\d{4})\s*[/\-–]\s*(\d{2})$/i,
  /^(?:fy\s*)?(\d{2})\s*[/\-–]\s*(\d{2})$/i,
  /^fy\s*(\d{2})(\d{2})$/i,
];

/** Reads 2022/23, 22/23, 2022-23, 2022/2023, FY2223; FY23 is the year that ends in 2023. */
export function parseFinancialYear(text: string): Result<FinancialYear, string> {
  const trimmed = text.trim();
  const ending = /^fy\s*(?:20)?(\d{2})$/i.exec(trimmed);
  if (ending !== null) return ok(2000 + Number(ending[1]) - 1);
  for (const spelling of SPELLINGS) {
    const match = spelling.exec(trimmed);
    if (match === null) continue;
    const start = Number(match[1]) + (match[1]?.length === 2 ? 2000 : 0);
    if ((start + 1) % 100 === Number(match[2]) % 100) return ok(start);
  }
  return err(`"${text}" is not a financial year like 2022/23`);
}
