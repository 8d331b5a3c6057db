import { textAt, valueAt, type Block } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";
import { FAR_DAY, longDay } from "../../units/day";
import { yearLabel, yearPeriod, type FinancialYear } from "../../units/financial-year";
import type { SheetKind } from "../../sheets/sheet-kind";
import type { Source } from "../source-rows";
import type { Records } from "./records";

/** The column whose days a sheet of a year is about. */
const DATED: Readonly<Partial<Record<SheetKind, string>>> = {
  leavers: "leave_date",
  cohorts: "intake_date",
  assessments: "date",
};

/** V-11: the days of a sheet that says which financial year it is about lie in that year. */
export function checkClaimedYears(records: Records, log: IssueLog): void {
  for (const [kind, name] of Object.entries(DATED)) {
    for (const source of records.sources(kind as SheetKind)) {
      const year = claimedYear(source.block);
      if (year !== null) checkDays(source, name, year, records, log);
    }
  }
}

function checkDays(
  source: Source,
  name: string,
  year: FinancialYear,
  records: Records,
  log: IssueLog
): void {
  const column = source.block.columns.get(name);
  if (column === undefined) return;
  const { from, to } = yearPeriod(year);
  const dayOf = daysOf(source, column, records);
  for (const row of source.rows) {
    const day = dayOf(row);
    if (!(day < from) && !(day > to && day < FAR_DAY)) continue;
    log.cell(source.block, row, column, {
      severity: "decide",
      code: "V-11",
      expected: `a day in ${yearLabel(year)}, which the sheet says it is about`,
      done: `Read as it stands, ${longDay(day)}.`,
      advice: "Correct the year of the date, or of the sheet's name or title.",
    });
  }
}

/** A leaver's day as it was read; any other only where the cell holds a date. */
function daysOf(source: Source, column: number, records: Records): (row: number) => number {
  if (source.block.kind === "leavers") {
    const mine = records.leavings.filter((leaving) => leaving.source.block === source.block);
    const days = new Map(mine.map(({ row, leave }) => [row, leave.value]));
    return (row) => days.get(row) ?? Number.NaN;
  }
  return (row) => {
    const value = valueAt(source.block.grid, row, column);
    return typeof value === "number" ? value : Number.NaN;
  };
}

/** The financial year in a sheet's name, or in the lines above its headings; null where it names none. */
export function claimedYear(block: Block): FinancialYear | null {
  const above: string[] = [];
  for (let row = 0; row < block.headingRow; row++) {
    const width = block.grid.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column++) above.push(textAt(block.grid, row, column));
  }
  const years = new Set([block.grid.sheet, ...above].flatMap(yearsIn));
  const [only] = years;
  return years.size === 1 ? (only ?? null) : null;
}

const SPAN =
  /(?<![\d/.-])(?:20)?(\d{2})\s?[-/–]\s?(?:20)?(\d{2})(?![\d/.-])(?!\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi;

function yearsIn(text: string): FinancialYear[] {
  if (text.length > 200) return [];
  return [...text.matchAll(SPAN)].flatMap(([, first, second]) => {
    const start = Number(first);
    return (start + 1) % 100 === Number(second) ? [2000 + start] : [];
  });
}
