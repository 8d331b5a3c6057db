import { yearLabel, yearPeriod, type FinancialYear } from "../units/financial-year";
import { headingOf } from "../sheets/block";
import { saysEach } from "../sheets/heading-statement";
import type { IssueLog } from "../sheets/issue-log";
import type { Problem } from "../sheets/reading";
import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import { budgetParts, isBudgetLines, sayBudgetLines } from "./budget-lines";
import { courseStatusOf } from "./course-status";
import { teamOf } from "./team";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

/** The courses table: one row a course or booking, its whole cost in pounds. */
export function coursesTable(
  sources: readonly Source[],
  year: FinancialYear,
  log: IssueLog
): Table {
  const table = new TableBuilder("courses");
  for (const source of sources) {
    if (isBudgetLines(source)) {
      addBudgetLines(table, source, year, log);
      continue;
    }
    if (!source.reader.has("date")) reportNoDateColumn(source, year, log);
    for (const row of source.rows) {
      const { reader } = source;
      const delegates = delegatesOf(source, row);
      table.text("course").push(reader.text(row, "course"));
      table.text("team").push(teamOf(source, row));
      table.text("status").push(statusOf(source, row, log));
      table.number("date").push(dateOf(source, row, year, log));
      table.number("delegates").push(delegates);
      table.number("cost").push(costOf(source, row, delegates.value, log));
    }
  }
  return table.build();
}

/** Budget lines are of the whole year: each part counts on its last day. */
function addBudgetLines(
  table: TableBuilder,
  source: Source,
  year: FinancialYear,
  log: IssueLog
): void {
  sayBudgetLines(source, log);
  for (const row of source.rows) {
    for (const { name, status, cost } of budgetParts(source, row)) {
      table.text("course").push(name);
      table.text("team").push(teamOf(source, row));
      table.text("status").push(untraced(status));
      table.number("date").push(untraced(yearPeriod(year).to));
      table.number("delegates").push(untraced(Number.NaN));
      table.number("cost").push(cost);
    }
  }
}

/** A row that names one attendee is one delegate. */
function delegatesOf(source: Source, row: number): Traced<number> {
  const { reader } = source;
  const delegates = reader.number(row, "delegates", "count");
  const named = !reader.has("delegates") && reader.identifier(row, "attendee_id").value !== "";
  return named ? untraced(1) : delegates;
}

const MISSING = {
  expected: "the cost in pounds, 0 if it is free",
  done: "The line's cost is not known, so spend and forecast are not either.",
};

function costOf(source: Source, row: number, delegates: number, log: IssueLog): Traced<number> {
  const cost = source.reader.number(row, "unit_cost", "pounds", "must");
  reportMissing(source, row, "unit_cost", cost, MISSING, log);
  const each = saysEach(headingOf(source.block, "unit_cost"));
  return each && delegates > 1 ? corrected(cost.value * delegates, cost) : cost;
}

function statusOf(source: Source, row: number, log: IssueLog): Traced<string> {
  const given = source.reader.text(row, "status");
  const { status, sure } = courseStatusOf(given.value);
  if (!sure) {
    const { block } = source;
    log.cell(block, row, block.columns.get("status") ?? block.left, {
      severity: "decide",
      code: `course-status-read-as-${status.toLowerCase()}`,
      expected: "Paid, Committed, Planned or Cancelled",
      done:
        status === "Cancelled"
          ? "Read as cancelled: the row is in no total of spend or forecast."
          : `Read as ${status.toLowerCase()}.`,
      advice: "Write one of the four.",
    });
  }
  return given.value === status ? given : corrected(status, given);
}

function dateOf(source: Source, row: number, year: FinancialYear, log: IssueLog): Traced<number> {
  const date = source.reader.day(row, "date");
  const { from, to } = yearPeriod(year);
  if (Number.isNaN(date.value)) {
    const column = source.block.columns.get("date");
    if (column !== undefined) log.cell(source.block, row, column, undated(year));
    return { value: to, origin: NO_PLACE, corrected: true };
  }
  if (date.value < from || date.value > to) {
    log.cell(source.block, row, source.block.columns.get("date") ?? source.block.left, {
      severity: isStray(source, year) ? "decide" : "note",
      code: "V-11",
      expected: `a date in ${yearLabel(year)}`,
      done: `The course lies outside ${yearLabel(year)}.`,
      advice: "Check the date, or move the line to its own year.",
    });
  }
  return date;
}

/** True of a sheet nearly all of whose dates lie in the year: another is more likely a slip. */
function isStray({ reader, rows }: Source, year: FinancialYear): boolean {
  const { from, to } = yearPeriod(year);
  const days = rows.map((row) => reader.day(row, "date").value).filter((day) => day > 0);
  const inside = days.filter((day) => day >= from && day <= to).length;
  return days.length > 4 && inside >= days.length * 0.8;
}

/** Spend counts by financial year; a line that does not say when is taken to be of the year in hand. */
const undated = (year: FinancialYear): Problem => ({
  severity: "decide",
  code: "course-without-date",
  expected: `the date of the course, in ${yearLabel(year)}`,
  done: `Counted in the year ${yearLabel(year)}, on its last day: the line gives no date, and the sheet is read as about that year.`,
  advice: "Give the date, or take the line out if it belongs to another year.",
});

function reportNoDateColumn(source: Source, year: FinancialYear, log: IssueLog): void {
  const { length } = source.rows;
  if (length === 0) return;
  log.block(
    source.block,
    "date",
    { ...undated(year), advice: "Add a column Course Date if any line is of another year." },
    { value: `no date column, ${length} line${length === 1 ? "" : "s"}` }
  );
}
