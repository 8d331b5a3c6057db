import type { IssueLog } from "../../sheets/issue-log";
import { yearLabel, yearPeriod } from "../../units/financial-year";
import type { Setting } from "../setting";
import type { Assumption } from "../assumptions";
import type { Records } from "./records";
import { placeOf } from "./assumption-place";
import { inPounds } from "./year-cost";

/** V-13: the training reserve is never below nothing, and what it cannot meet is said (M-E5). */
export function checkReserve({ tables }: Records, setting: Setting, log: IssueLog): void {
  const reserve = setting.assumptions.get("training_reserve");
  const budget = setting.assumptions.get("training_budget");
  if (typeof reserve?.value !== "number") return;
  if (reserve.value < 0) {
    report(reserve, log, {
      severity: "stop",
      expected: "a reserve of £0 or more",
      done: `A reserve of minus ${inPounds(-reserve.value)} meets nothing.`,
      advice: "Give what the reserve holds at the start of the year.",
      pounds: Math.round(-reserve.value),
    });
    return;
  }
  const short = spend(tables, setting) - Number(budget?.value) - reserve.value;
  if (!(short > 0.5)) return;
  report(reserve, log, {
    severity: "note",
    expected: "a reserve that meets the forecast overspend",
    done: `Training is forecast to overspend by ${inPounds(short)} more than the reserve holds in ${yearLabel(setting.year)}. The draw stops at the reserve.`,
    advice: "Find the rest elsewhere, or plan less.",
    pounds: Math.round(short),
  });
}

/** All of the year but what was cancelled; NaN where a cost is not known. */
function spend(tables: Records["tables"], setting: Setting): number {
  const courses = tables.get("courses");
  const cost = courses?.columns.get("cost");
  const date = courses?.columns.get("date");
  const status = courses?.columns.get("status");
  if (cost?.kind !== "number" || date?.kind !== "number" || status?.kind !== "text") return 0;
  const { from, to } = yearPeriod(setting.year);
  return cost.data.reduce((sum, one, row) => {
    const day = date.data[row] ?? Number.NaN;
    const off = status.labels[status.codes[row] ?? -1] === "Cancelled";
    return off || !(day >= from && day <= to) ? sum : sum + one;
  }, 0);
}

function report(
  reserve: Assumption,
  log: IssueLog,
  said: {
    readonly severity: "stop" | "note";
    readonly expected: string;
    readonly done: string;
    readonly advice: string;
    readonly pounds: number;
  }
): void {
  log.add({
    code: "V-13",
    ...placeOf(reserve),
    value: inPounds(Number(reserve.value)).replace("£-", "−£"),
    touches: ["training"],
    ...(said.severity === "stop" ? { columns: ["assumptions.training_reserve"] } : {}),
    ...said,
  });
}
