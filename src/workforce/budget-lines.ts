import { sheetRef } from "../workbook/address";
import { dataRange } from "../sheets/block";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import { assumptionSpec } from "./assumption-list";
import type { Assumption, Assumptions } from "./assumptions";
import type { CourseStatus } from "./course-status";
import type { Source } from "./source-rows";

/** Part of a budget line that is one row of the courses: what is paid, committed or planned of it. */
export interface BudgetPart {
  readonly name: Traced<string>;
  readonly status: CourseStatus;
  readonly cost: Traced<number>;
}

const MONEY = ["actual", "committed", "forecast", "original_budget", "revised_budget"];

/** True of a training sheet of budget lines, which has no cost of single courses. */
export const isBudgetLines = ({ reader }: Source): boolean =>
  !reader.has("unit_cost") && MONEY.some((name) => reader.has(name));

/** What a budget line comes to: paid so far, committed, and planned for the rest of its forecast. */
export function budgetParts(source: Source, row: number): BudgetPart[] {
  const { reader } = source;
  const given = reader.text(row, "budget_line");
  const name = given.value === "" ? reader.text(row, "course") : given;
  const paid = orZero(reader.number(row, "actual", "pounds", "must"));
  const committed = orZero(reader.number(row, "committed", "pounds", "must"));
  const parts: BudgetPart[] = [
    { name, status: "Paid", cost: paid },
    { name, status: "Committed", cost: committed },
  ];
  const forecast = reader.number(row, "forecast", "pounds", "must");
  if (Number.isNaN(forecast.value) && forecast.origin === NO_PLACE) {
    if (reader.has("forecast") && isOpenLine(source, row, paid.value + committed.value))
      sayNoForecast(source, row);
    return parts;
  }
  const rest = corrected(forecast.value - paid.value - committed.value, forecast);
  if (rest.value < 0) sayForecastBelow(source, row);
  return [...parts, { name, status: "Planned", cost: rest }];
}

/** A blank amount of a budget line is nothing; what cannot be read stays unknown. */
const orZero = (amount: Traced<number>): Traced<number> =>
  Number.isNaN(amount.value) && amount.origin === NO_PLACE ? untraced(0) : amount;

/** True of a line whose money is not all spent and committed, as far as is known. */
function isOpenLine({ reader }: Source, row: number, used: number): boolean {
  const budgets = ["revised_budget", "original_budget"].filter((name) => reader.has(name));
  const given = budgets.map((name) => reader.number(row, name, "pounds", "must"));
  return Number.isNaN(used) || given.some((one) => one.value > used || isUnknown(one));
}

const isUnknown = ({ value, origin }: Traced<number>): boolean =>
  Number.isNaN(value) && origin !== NO_PLACE;

function sayNoForecast(source: Source, row: number): void {
  source.reader.note(row, "forecast", {
    severity: "decide",
    code: "forecast-missing",
    expected: "a forecast of the line, 0 if nothing will be spent",
    done: "With no forecast nothing more of the line was counted as planned.",
    advice: "Give the forecast.",
  });
}

function sayForecastBelow(source: Source, row: number): void {
  source.reader.note(row, "forecast", {
    severity: "decide",
    code: "forecast-below-spent",
    expected: "a forecast of at least what is paid and committed",
    done: "The forecast was kept: what is still planned of the line is below nothing.",
    advice: "Bring the forecast up to date.",
  });
}

/** What a sheet of budget lines leaves unsaid, said once. */
export function sayBudgetLines(source: Source, log: IssueLog): void {
  const { block, reader } = source;
  const lines = `${source.rows.length} budget line${source.rows.length === 1 ? "" : "s"}`;
  const forecast = reader.has("forecast");
  log.block(
    block,
    forecast ? "forecast" : "actual",
    {
      severity: forecast ? "note" : "decide",
      code: "training-by-budget-line",
      expected: "one row a course, or budget lines with a forecast",
      done: forecast
        ? "Read as budget lines of the year: paid, committed, and the rest of the forecast as planned."
        : "Read as budget lines of the year: with no forecast, only what is paid and committed is counted.",
      advice: forecast ? "Nothing to do." : "Add a column Forecast.",
    },
    { value: lines }
  );
}

/** The training budget that the budget lines add up to, revised where they say so; null without lines. */
export function trainingBudget(sources: readonly Source[]): Assumption | null {
  let sum = 0;
  const cells: string[] = [];
  for (const { reader, rows, block } of sources.filter(isBudgetLines)) {
    if (!reader.has("revised_budget") && !reader.has("original_budget")) continue;
    for (const row of rows) {
      const revised = reader.number(row, "revised_budget", "pounds", "must");
      const blank = Number.isNaN(revised.value) && revised.origin === NO_PLACE;
      sum += (blank ? orZero(reader.number(row, "original_budget", "pounds", "must")) : revised)
        .value;
    }
    cells.push(`${sheetRef(block.grid.sheet)}!${dataRange(block)}`);
  }
  const [cell] = cells;
  if (cell === undefined || Number.isNaN(sum)) return null;
  const source = `sum of the budget lines of ${cells.join(" and ")}`;
  return { spec: assumptionSpec("training_budget"), value: sum, source, cell, status: "claimed" };
}

/** The assumptions with the budget lines' total where none is set; one that differs is an issue. */
export function withTrainingBudget(
  assumptions: Assumptions,
  lines: Assumption | null,
  log: IssueLog
): Assumptions {
  if (lines === null) return assumptions;
  const given = assumptions.get("training_budget");
  if (given === undefined) return new Map([...assumptions, ["training_budget", lines]]);
  if (Math.abs(Number(given.value) - Number(lines.value)) >= 1) sayTwoBudgets(given, lines, log);
  return assumptions;
}

function sayTwoBudgets(given: Assumption, lines: Assumption, log: IssueLog): void {
  const [sheet = "", cell = ""] = given.cell.split("!");
  log.add({
    severity: "decide",
    code: "training-budget-twice",
    sheet,
    cell,
    heading: "Value",
    value: `£${given.value}`,
    expected: `£${lines.value}, the ${lines.source}`,
    done: "The assumption was used.",
    advice: "Clear the assumption, or correct one of the two.",
    touches: ["training"],
    columns: ["assumptions.training_budget"],
  });
}
