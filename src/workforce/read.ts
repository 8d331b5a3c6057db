import type { ClaimedDay } from "../sheets/claimed-day";
import { isoDay, longDay } from "../units/day";
import type { WorkbookContent } from "../workbook/grid";
import { financialYearOf, parseFinancialYear } from "../units/financial-year";
import { err, ok, type Result } from "../units/result";
import { IssueLog } from "../sheets/issue-log";
import { readAnswers } from "../sheets/read-answers";
import { recognise } from "../sheets/recognise";
import { unmetAnswers } from "../sheets/unmet-answers";
import type { Assumptions } from "./assumptions";
import { withTrainingBudget } from "./budget-lines";
import { driftSince } from "./drift/drift";
import { readProfile } from "./drift/profile-table";
import { readAssumptions } from "./read-assumptions";
import type { ReadFault } from "./read-fault";
import type { ReadOptions } from "./read-options";
import { readRates } from "./read-rates";
import { readTables } from "./read-tables";
import { askHistory, settleHistory } from "./leaver-history";
import { settleAssumptions } from "./settle-assumptions";
import { sourcesOf } from "./source-rows";
import { checkApportioned } from "./tie-out/apportioned";
import { checkStatedFlows } from "./tie-out/stated-flows";
import type { Workforce } from "./workforce";

export type { ReadFault } from "./read-fault";
export type { ReadOptions } from "./read-options";

/**
 * Builds the typed model of what a workbook's sheets say, as at one day (conventions 1 to 6, 11 to 16).
 * Fails where no sheet is recognised, or where nothing says what day the sheets are as at; everything
 * else that is wrong is an issue of the workforce.
 */
export function readWorkforce(
  content: WorkbookContent,
  options: ReadOptions
): Result<Workforce, ReadFault> {
  const log = new IssueLog();
  const answers = readAnswers(content, options.answers ?? [], log);
  const { blocks, claims, offers, readAs } = recognise(content, log, answers);
  if (blocks.every(({ kind }) => kind === "assumptions" || kind === "rates")) {
    return err({
      code: "no-sheet",
      message: `No sheet of ${content.name} has headings that Muster knows.`,
      advice:
        "Give the establishment, leavers, vacancies or training sheet one row of headings, such as Post No, Employee Number, FTE, Start Date or Leaving Date.",
      issues: log.list(),
    });
  }
  const given = readAssumptions(sourcesOf(blocks, "assumptions", log), log);
  const assumptions = settleAssumptions(given, options, { claims, offers }, log);
  const asAt = assumptions?.get("as_at")?.value;
  if (assumptions === null || typeof asAt !== "number") {
    return err({
      code: "no-day",
      message: `Nothing in ${content.name} says what day its sheets are as at.`,
      advice: `${offers.map(offerWords).join("")}Give the date: --as-at 2022-06-20 on the command line, or a row As-at date on a sheet Assumptions.`,
      issues: log.list(),
    });
  }
  checkPeriod(assumptions, log);
  const year = yearOf(assumptions, asAt);
  const rates = readRates(sourcesOf(blocks, "rates", log), assumptions, log);
  const read = readTables(blocks, { asAt, year, assumptions, rates }, answers, log);
  checkApportioned(content, log);
  checkStatedFlows(content, log);
  const allReadAs = [...readAs, ...read.readAs];
  const completeFrom = assumptions.get("records_complete_from")?.value;
  const historyFrom = settleHistory(blocks, completeFrom, read.firstLeaveDate, asAt);
  askHistory({ blocks, completeFrom, historyFrom, year }, log);
  const workforce: Workforce = {
    asAt,
    year,
    assumptions: withTrainingBudget(assumptions, read.trainingBudget, log),
    rates,
    tables: read.tables,
    historyFrom,
    sources: read.sources,
    blocks,
    readAs: [...allReadAs, ...unmetAnswers(answers, allReadAs)],
    issues: log.list(),
  };
  const last = readProfile(content);
  if (last === null) return ok(workforce);
  return ok({ ...workforce, issues: [...driftSince(last, workforce), ...workforce.issues] });
}

const offerWords = ({ day, sheet, cell, text }: ClaimedDay): string =>
  `${cell === "" ? `The sheet's name "${sheet}"` : `${sheet}!${cell}`} says "${text}". If that is the day: --as-at ${isoDay(day)}. `;

function yearOf(assumptions: Assumptions, asAt: number): number {
  const parsed = parseFinancialYear(String(assumptions.get("financial_year")?.value));
  return parsed.ok ? parsed.value : financialYearOf(asAt);
}

function checkPeriod(assumptions: Assumptions, log: IssueLog): void {
  const from = assumptions.get("period_from");
  const to = assumptions.get("period_to");
  if (from === undefined || to === undefined || from.value <= to.value) return;
  log.add({
    severity: "stop",
    code: "period-ends-before-it-begins",
    sheet: to.cell.split("!")[0] ?? "",
    cell: to.cell.split("!")[1] ?? "",
    heading: "Value",
    value: typeof to.value === "number" ? longDay(to.value) : to.value,
    expected: "Period to on or after Period from",
    done: "Figures of that period are withheld.",
    advice: "Correct one of the two dates.",
    touches: ["churn"],
  });
}
