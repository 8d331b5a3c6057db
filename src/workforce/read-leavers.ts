import { longDay } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { Leaving } from "./leaving";
import { nameKey, numberKey } from "./person-key";
import { teamOf } from "./read-establishment";
import type { ReasonLedger } from "./reason-ledger";
import { reportMissing } from "./report-missing";
import type { Source } from "./source-rows";
import type { TypeLedger } from "./type-ledger";

/** The rows of all leavers sheets. */
export function readLeavers(
  sources: readonly Source[],
  types: TypeLedger,
  reasons: ReasonLedger,
  log: IssueLog
): Leaving[] {
  return sources.flatMap((source) =>
    source.rows.map((row) => readLeaver(source, row, types, reasons, log))
  );
}

function readLeaver(
  source: Source,
  row: number,
  types: TypeLedger,
  reasons: ReasonLedger,
  log: IssueLog
): Leaving {
  const { reader } = source;
  const title = reader.text(row, "post_title");
  const reasonGiven = reader.text(row, "reason");
  const leaving = {
    source,
    row,
    ...who(source, row, title),
    title,
    team: teamOf(source, row),
    type: types.given(source, row, reader.text(row, "rank_grade").value || title.value),
    start: startOf(source, row),
    leave: reader.day(row, "leave_date", "must"),
    fte: reader.number(row, "fte", "fte"),
    reasonGiven,
    reason: reasons.canonical(source, row, reasonGiven.value),
    exitInterview: reader.flag(row, "exit_interview", 0),
  };
  checkDates(leaving, log);
  return leaving;
}

function who(source: Source, row: number, title: Traced<string>): Pick<Leaving, "key" | "number"> {
  const number = source.reader.identifier(row, "person_id");
  if (number.value !== "") return { key: numberKey(number.value), number };
  const name = source.reader.identifier(row, "person_name");
  if (name.value !== "") return { key: nameKey(name.value), number: name };
  return { key: `|row ${source.block.gridIndex} ${row}`, number: untraced(title.value) };
}

/** An open-ended start is no start. */
function startOf(source: Source, row: number): Traced<number> {
  const start = source.reader.day(row, "start_date");
  return start.value > 1e6 ? corrected(Number.NaN, start) : start;
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
