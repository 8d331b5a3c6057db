import {
  financialYearOf,
  parseFinancialYear,
  yearLabel,
  type FinancialYear,
} from "../units/financial-year";
import type { IssueLog } from "../sheets/issue-log";
import { ASSUMPTIONS, assumptionSpec } from "./assumption-list";
import type { Assumption, AssumptionId } from "./assumptions";
import type { ReadOptions } from "./read-options";
import { settleAsAt, type DaysSaid } from "./settle-as-at";

const DEFAULT_SOURCE = "default of Muster";

/** Every assumption that has a value, in the order of the list; null where there is no as-at date. */
export function settleAssumptions(
  given: ReadonlyMap<AssumptionId, Assumption>,
  options: ReadOptions,
  said: DaysSaid,
  log: IssueLog
): Map<AssumptionId, Assumption> | null {
  const settled = new Map(given);
  for (const [id, value] of fromOptions(options)) {
    settled.set(id, {
      spec: assumptionSpec(id),
      value,
      source: "option",
      cell: "",
      status: "option",
    });
  }
  const asAt = settleAsAt(settled.get("as_at"), said, log);
  if (asAt === null) return null;
  settled.set("as_at", asAt);
  setDefault(settled, "financial_year", yearLabel(financialYearOf(Number(asAt.value))));
  if (options.year !== undefined) dropOtherYears(settled, given, asAt, options.year, log);
  for (const { id, fallback } of ASSUMPTIONS) {
    if (fallback !== undefined) setDefault(settled, id, fallback);
  }
  const ordered = new Map<AssumptionId, Assumption>();
  for (const { id } of ASSUMPTIONS) {
    const assumption = settled.get(id);
    if (assumption !== undefined) ordered.set(id, assumption);
  }
  return ordered;
}

/** Amounts that belong to one financial year. */
const YEARLY: readonly AssumptionId[] = [
  "pay_budget",
  "training_budget",
  "training_reserve",
  "vacancy_factor",
];

/** Budgets given for the workbook's own year say nothing of another that is asked for. */
function dropOtherYears(
  settled: Map<AssumptionId, Assumption>,
  given: ReadonlyMap<AssumptionId, Assumption>,
  asAt: Assumption,
  asked: FinancialYear,
  log: IssueLog
): void {
  const stated = parseFinancialYear(String(given.get("financial_year")?.value ?? ""));
  const own = stated.ok ? stated.value : financialYearOf(Number(asAt.value));
  if (own === asked) return;
  for (const id of YEARLY) {
    const assumption = settled.get(id);
    if (assumption === undefined) continue;
    settled.delete(id);
    const [sheet = "", cell = ""] = assumption.cell.split("!");
    log.add({
      severity: "note",
      code: "assumption-of-another-year",
      sheet,
      cell,
      heading: assumption.spec.name,
      value: String(assumption.value),
      expected: `an amount for ${yearLabel(asked)}`,
      done: `Not used: the workbook is about ${yearLabel(own)}, and ${yearLabel(asked)} was asked for.`,
      advice: `Give the amount for ${yearLabel(asked)} in a workbook about that year.`,
      touches: ["vacancy", "training"],
    });
  }
}

function fromOptions(options: ReadOptions): [AssumptionId, number | string][] {
  const chosen: [AssumptionId, number | string][] = [];
  if (options.asAt !== undefined) chosen.push(["as_at", options.asAt]);
  if (options.year !== undefined) chosen.push(["financial_year", yearLabel(options.year)]);
  if (options.from !== undefined) chosen.push(["period_from", options.from]);
  if (options.to !== undefined) chosen.push(["period_to", options.to]);
  return chosen;
}

function setDefault(
  settled: Map<AssumptionId, Assumption>,
  id: AssumptionId,
  value: number | string
): void {
  if (settled.has(id)) return;
  const spec = assumptionSpec(id);
  settled.set(id, { spec, value, source: DEFAULT_SOURCE, cell: "", status: "default" });
}
