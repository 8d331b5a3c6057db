import { parseFinancialYear, type FinancialYear } from "../units/financial-year";

const YEAR = /\b(?:fy\s*)?(?:20)?\d{2}\s*[/\-–]\s*(?:20)?\d{2}\b|\bfy\s*\d{2,4}\b/i;

/** A column that stands for a logical column in one financial year. */
export interface YearColumn {
  readonly year: FinancialYear;
  readonly column: number;
}

/** The financial year a heading names: 2022 for "Budget 22/23" or "Budget 2022-23"; null where it names none. */
export function yearInHeading(heading: string): FinancialYear | null {
  const text = YEAR.exec(heading)?.[0];
  if (text === undefined) return null;
  const year = parseFinancialYear(text);
  return year.ok ? year.value : null;
}
