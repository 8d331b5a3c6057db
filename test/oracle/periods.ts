import { type Day, financialYearOf, isoOf, type Period } from "./days";
import type { Group, OracleFigure } from "./figure";
import type { Row } from "./cells";

export interface Periods {
  asAt: Period;
  year: Period;
  yearToDate: Period;
  lastYear: Period;
  sinceOffice: Period;
  firstYear: Period;
  previousFirstYear: Period;
}

function daysFrom(from: Day): Period {
  return { from, to: from + 364 };
}

export function periodsOf(assumptions: Row): Periods {
  const asAt = assumptions.day("As-at date");
  const office = assumptions.day("Commissioner took office");
  const previous = assumptions.day("Previous commissioner took office");
  const complete = assumptions.day("Leaver records complete from");
  const year = financialYearOf(asAt);
  const periods = {
    asAt: { from: asAt, to: asAt },
    year,
    yearToDate: { from: year.from, to: asAt },
    lastYear: financialYearOf(year.from - 1),
    sinceOffice: { from: office, to: asAt },
    firstYear: daysFrom(office),
    previousFirstYear: daysFrom(previous),
  };
  for (const period of Object.values(periods)) {
    if (period.from < complete)
      throw new Error(`${isoOf(period.from)}: leaver records start later`);
  }
  if (periods.firstYear.to > asAt) throw new Error("The first year is not over");
  return periods;
}

export function figure(id: string, p: Period, group: Group, value: number): OracleFigure {
  if (!Number.isFinite(value)) throw new Error(`${id} is not a number`);
  return { id, period: { from: isoOf(p.from), to: isoOf(p.to) }, group, value };
}
