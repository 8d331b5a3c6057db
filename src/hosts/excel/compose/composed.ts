import type { WorkbookPlan } from "../../../workbook/sheet-plan";
import { packScript } from "../packed-script";
import { checkPlan } from "../../file/plan-check";
import { composeWorkbook } from "./compose-workbook";
import { expectedOf, type ExpectedSheet } from "./expected";
import { linesOf } from "./script-lines";

/**
 * A plan made ready to be written in Excel, as a worker hands it over: what takes long to make is made,
 * and what is long is text, which is copied from thread to thread in no time.
 */
export interface Composed {
  /** The script in lines. */
  readonly lines: readonly string[];
  /** The script as it is put away in the workbook. */
  readonly packed: readonly string[];
  /** Names of the sheets, in the plan's order. */
  readonly sheets: readonly string[];
  readonly expected: readonly ExpectedSheet[];
}

/** Throws only where the plan itself is a bug. */
export async function composeOutput(plan: WorkbookPlan): Promise<Composed> {
  checkPlan(plan);
  const script = composeWorkbook(plan);
  return {
    lines: [...linesOf(script)],
    packed: await packScript(script),
    sheets: script.sheets.map(({ name }) => name),
    expected: expectedOf(plan, script),
  };
}
