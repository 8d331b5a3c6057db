import { REASON_FLAGS } from "../language/term";
import { reportedPeriods, type ReportedPeriod } from "../measures/periods";
import { yearPeriod } from "../units/financial-year";
import { calendarDate, type Day } from "../units/day";
import { REASONS } from "../workforce/reasons";
import type { Workforce } from "../workforce/workforce";
import { absoluteA1 } from "../workbook/address";
import type { NamePlan, SheetPlan } from "../workbook/sheet-plan";
import { formula, heading, Sheet, text, value } from "./cells";
import { REASON_HEADINGS, YEAR_FROM, YEAR_TO } from "./names";
import { SHEETS } from "./sheet-names";

const FIRST = 4;
const PERIODS_LEFT = 6;
const REASON_COLUMNS = ["Reason", ...REASON_FLAGS.map((flag) => REASON_HEADINGS[flag])];
const PERIOD_COLUMNS = ["Period", "From", "To"];

/** What each reason counts as, and the first and last day of each period. */
export function listsSheet(workforce: Workforce): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Lists", "title"));
  sheet.put(
    1,
    0,
    text("What each reason for leaving counts as (1 is yes), and the periods reported.", "note")
  );
  REASON_COLUMNS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  REASONS.forEach((reason, i) => {
    sheet.put(FIRST + i, 0, text(reason.label));
    REASON_FLAGS.forEach((flag, column) => {
      sheet.put(FIRST + i, 1 + column, value(reason[flag] ? 1 : 0, "whole", "input"));
    });
  });
  PERIOD_COLUMNS.forEach((name, column) => {
    sheet.put(FIRST - 1, PERIODS_LEFT + column, heading(name));
  });
  const periods = listed(workforce);
  periods.forEach(({ label, period, from, to }, i) => {
    sheet.put(FIRST + i, PERIODS_LEFT, text(label));
    sheet.put(FIRST + i, PERIODS_LEFT + 1, formula(from, period.from, "date"));
    sheet.put(FIRST + i, PERIODS_LEFT + 2, formula(to, period.to, "date"));
  });
  const reasonsEnd = FIRST + REASONS.length - 1;
  return {
    name: SHEETS.lists,
    rows: sheet.rows,
    widths: [28, 10, 14, 10, 12, 3, 40, 14, 14],
    tables: [
      {
        name: "Reasons",
        top: FIRST - 1,
        left: 0,
        bottom: reasonsEnd,
        right: 4,
        headings: REASON_COLUMNS,
      },
      {
        name: "Periods",
        top: FIRST - 1,
        left: PERIODS_LEFT,
        bottom: FIRST + periods.length - 1,
        right: PERIODS_LEFT + 2,
        headings: PERIOD_COLUMNS,
      },
    ],
    charts: [],
    freeze: { rows: FIRST, columns: 0 },
    print: {
      landscape: true,
      fit: [1, 0],
      bottom: Math.max(reasonsEnd, FIRST + periods.length - 1),
      right: 8,
    },
    role: "product",
  };
}

interface Listed {
  readonly name: string;
  readonly label: string;
  readonly period: ReportedPeriod["period"];
  readonly from: string;
  readonly to: string;
}

/** Each period as a formula over the assumptions, so that a changed date moves it. */
function listed(workforce: Workforce): Listed[] {
  return reportedPeriods(workforce).map(({ name, label, period }) => {
    const ends = ENDS[name]?.(period) ?? [dateOf(period.from), dateOf(period.to)];
    return { name, label, period, from: ends[0], to: ends[1] };
  });
}

type Ends = (period: ReportedPeriod["period"]) => readonly [string, string];

const FIRST_YEAR = "+364";
const ENDS: Readonly<Partial<Record<ReportedPeriod["name"], Ends>>> = {
  as_at: () => ["As_at", "As_at"],
  year: (period) => [dateOf(period.from), dateOf(period.to)],
  year_to_date: () => [YEAR_FROM, `MIN(As_at,${YEAR_TO})`],
  asked: () => ["Period_from", "MIN(Period_to,As_at)"],
  since_office: () => ["Took_office", "As_at"],
  first_year: () => ["Took_office", `Took_office${FIRST_YEAR}`],
  previous_first_year: () => ["Previous_took_office", `Previous_took_office${FIRST_YEAR}`],
};

function dateOf(day: Day): string {
  const date = calendarDate(day);
  return `DATE(${date.year},${date.month},${date.day})`;
}

/** Where a reported period's first and last day stand. */
export function periodCells(
  workforce: Workforce,
  name: string
): { from: string; to: string } | null {
  const row = listed(workforce).findIndex((one) => one.name === name);
  if (row < 0) return null;
  const cell = (column: number): string =>
    `${SHEETS.lists}!${absoluteA1(FIRST + row, PERIODS_LEFT + column)}`;
  return { from: cell(1), to: cell(2) };
}

/** Names of the financial year's first and last day. */
export function yearNames(workforce: Workforce): NamePlan[] {
  const cells = periodCells(workforce, "year");
  if (cells === null) throw new Error(`no year ${yearPeriod(workforce.year).from}`);
  return [
    { name: YEAR_FROM, refersTo: cells.from },
    { name: YEAR_TO, refersTo: cells.to },
  ];
}
