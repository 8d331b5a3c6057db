import { longDay } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { Leaving } from "./leaving";
import { startFromService } from "./length-of-service";
import { nameInRow } from "./name-in-row";
import { nameKey } from "./person-key";
import type { PersonNumbers } from "./person-numbers";
import { teamOf } from "./team";
import type { ReasonLedger } from "./reason-ledger";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import type { TypeLedger } from "./type-ledger";

/** The rows of all leavers sheets. */
export function readLeavers(
  sources: readonly Source[],
  numbers: PersonNumbers,
  types: TypeLedger,
  reasons: ReasonLedger,
  log: IssueLog
): Leaving[] {
  return sources.flatMap((source) =>
    isMonthlySummary(source, log)
      ? []
      : source.rows.map((row) => readLeaver(source, row, numbers, types, reasons, log))
  );
}

function readLeaver(
  source: Source,
  row: number,
  numbers: PersonNumbers,
  types: TypeLedger,
  reasons: ReasonLedger,
  log: IssueLog
): Leaving {
  const { reader } = source;
  const title = reader.text(row, "post_title");
  const reasonGiven = reader.text(row, "reason");
  const type = types.given(source, row, reader.text(row, "rank_grade").value || title.value);
  const leave = reader.day(row, "leave_date", "must");
  const leaving = {
    source,
    row,
    ...who(source, row, title, numbers),
    title,
    team: teamOf(source, row),
    type,
    start: startOf(source, row, leave),
    leave,
    fte: fteOf(source, row, type.value),
    reasonGiven,
    reason: reasons.canonical(source, row, reasonGiven.value),
    exitInterview: reader.flag(row, "exit_interview", 0),
  };
  checkDates(leaving, log);
  return leaving;
}

function who(
  source: Source,
  row: number,
  title: Traced<string>,
  numbers: PersonNumbers
): Pick<Leaving, "key" | "number" | "name"> {
  const name = nameInRow(source, row, "person_name");
  const person = numbers.read(source, row, "person_id");
  if (person !== null) return { ...person, name: name.value };
  if (name.value !== "") return { key: nameKey(name.value), number: name, name: name.value };
  const key = `|row ${source.block.gridIndex} ${row}`;
  return { key, number: untraced(title.value), name: "" };
}

/** As given; else from the length of service. An open-ended start is no start. */
function startOf(source: Source, row: number, leave: Traced<number>): Traced<number> {
  const start = source.reader.day(row, "start_date");
  if (start.value > 1e6) return corrected(Number.NaN, start);
  return Number.isNaN(start.value) ? (startFromService(source, row, leave) ?? start) : start;
}

/** Special constables have no FTE and are counted by heads (DQ-28). */
function fteOf(source: Source, row: number, type: string): Traced<number> {
  const special = type === "Special constable";
  const fte = source.reader.fte(row, "fte", special ? "may" : "must");
  return special && Number.isNaN(fte.value) ? corrected(0, fte) : fte;
}

/**
 * True of a sheet of months with a count of leavers each. It names nobody, so nobody can be read from it.
 */
function isMonthlySummary({ block, reader, rows }: Source, log: IssueLog): boolean {
  const named = ["person_id", "person_name", "post_title", "start_date"].some((name) =>
    reader.has(name)
  );
  if (named || rows.length === 0) return false;
  const months = new Set(rows.map((row) => reader.text(row, "leave_date").value));
  const counts = rows.filter((row) => reader.number(row, "fte", "count").value > 1).length;
  if (months.size < rows.length || counts * 2 < rows.length) return false;
  log.block(block, "leave_date", {
    severity: "stop",
    code: "leavers-by-month",
    expected: "one row a leaver",
    done: "The sheet counts leavers by month and names none: nothing was read from it.",
    advice: "Give the list of leavers that the counts were made from.",
  });
  return true;
}

const NO_LEAVE_DATE = {
  expected: "the last day in post",
  done: "The row is kept and counted in no period.",
};

function checkDates({ source, row, start, leave }: Leaving, log: IssueLog): void {
  const { block } = source;
  reportMissing(source, row, "leave_date", leave, NO_LEAVE_DATE, log);
  if (Number.isNaN(start.value)) {
    log.row(block, row, "start_date", {
      severity: "stop",
      code: "start-missing",
      expected: "the day service started",
      done: "The leaver is counted as a leaver and in no strength; figures that need the start are withheld.",
      advice: "Give the start of service.",
    });
  }
  if (leave.value < start.value) {
    log.row(block, row, "leave_date", {
      severity: "stop",
      code: "leave-before-start",
      expected: `a leave date on or after the start, ${longDay(start.value)}`,
      done: "The dates are kept as they stand; the person is in no strength.",
      advice: "Correct the start or the leave date.",
    });
  }
}
