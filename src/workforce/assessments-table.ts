import { calendarDate, monthName } from "../units/day";
import { headingOf } from "../sheets/block";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, type Traced } from "../sheets/traced";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

const MISSING = {
  expected: "the number of places booked",
  done: "The event counts in no use of places.",
};

/** The assessments table: one row an event or month. Without an event's name, its month names it. */
export function assessmentsTable(sources: readonly Source[], log: IssueLog): Table {
  const table = new TableBuilder("assessments");
  for (const source of sources) {
    for (const row of source.rows) {
      const { reader } = source;
      const date = reader.month(row, "date");
      const booked = reader.number(row, "assessment_booked", "count", "must");
      const used = reader.number(row, "assessment_used", "count");
      reportMissing(source, row, "assessment_booked", booked, MISSING, log);
      if (used.value > booked.value) reportMoreUsed(source, row, log);
      table.text("event").push(eventOf(source, row, date));
      table.number("date").push(date);
      table.number("booked").push(booked);
      table.number("used").push(used);
      table.number("passed").push(reader.number(row, "assessment_passed", "count"));
    }
  }
  return table.build();
}

function eventOf(source: Source, row: number, date: Traced<number>): Traced<string> {
  const event = source.reader.text(row, "event");
  if (event.value !== "" || Number.isNaN(date.value)) return event;
  const { year, month } = calendarDate(date.value);
  return corrected(`${monthName(month)} ${year}`, date);
}

function reportMoreUsed(source: Source, row: number, log: IssueLog): void {
  log.row(source.block, row, "assessment_used", {
    severity: "decide",
    code: "assessment-used-over-booked",
    expected: `no more than "${headingOf(source.block, "assessment_booked")}"`,
    done: "Counted as it stands: use is over 100%.",
    advice: "Check the two counts.",
  });
}
