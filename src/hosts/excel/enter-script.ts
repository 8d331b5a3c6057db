import { err, ok, type Result } from "../../units/result";
import { askCheck, notAsPlanned, type Checked } from "./check";
import type { ExpectedSheet } from "./compose/expected";
import type { WorkbookScript } from "./compose/script";
import { same } from "./enter/enter-tables";
import { isRefusedWhole, type ExcelFault } from "./excel-fault";
import { givingWay } from "./give-way";
import { enterKept } from "./kept-script";
import { runOnce } from "./run-batch";
import type { Standing } from "./standing";
import { dressSteps, inBatches, valueSteps, WRITE_BUDGET, type Step } from "./steps";
import { enterStructure } from "./structure";

/** A script put away in a column of the keeping sheet. */
export interface Kept {
  readonly column: number;
  readonly cells: readonly string[];
}

export interface Entering {
  readonly script: WorkbookScript;
  readonly standing: Standing;
  /** What Excel should come to; null where that is not known. */
  readonly expected: readonly ExpectedSheet[] | null;
  readonly kept: readonly Kept[];
  /** The very last steps: from them on it is seen. */
  readonly finish: (context: Excel.RequestContext) => void;
}

const NAME_BYTES = 700;
const SHEET_BYTES = 4000;

/**
 * Builds a script out of sight, has Excel work it out, holds that against the plan, dresses it and shows
 * it: two round trips where it is of ordinary size.
 */
export async function enterScript(entering: Entering): Promise<Result<Checked, ExcelFault>> {
  const { script, standing, expected, kept, finish } = entering;
  const isNew = (sheet: string): boolean =>
    !standing.look.sheets.some(({ name }) => same(name, sheet));
  const structure: Step = {
    bytes: script.names.length * NAME_BYTES + script.sheets.length * SHEET_BYTES,
    enter: (context) => {
      enterStructure(context, script, standing);
    },
  };
  const values = await enterSteps([structure, ...valueSteps(script)], (context) => {
    context.workbook.application.calculate("Recalculate");
    return expected === null ? null : askCheck(context, expected);
  });
  if (!values.ok) return values;
  const checked = values.value ?? { checked: 0, differing: [], errors: [] };
  const doubt = notAsPlanned(checked);
  if (doubt !== null) return err(doubt);
  const keep = kept.map(
    ({ column, cells }): Step => ({
      bytes: cells.reduce((sum, cell) => sum + cell.length, 2000),
      enter: ({ workbook }) => {
        enterKept(workbook, column, cells);
      },
    })
  );
  const shown = await enterSteps([...dressSteps(script, isNew), ...keep], (context) => {
    finish(context);
    return null;
  });
  return shown.ok ? ok(checked) : err({ ...shown.error, untouched: false });
}

/** What goes with the last steps; it may ask for something. */
type Last = (context: Excel.RequestContext) => (() => Checked) | null;

const enterBatch = (
  steps: readonly Step[],
  last: Last | null
): Promise<Result<Checked | null, ExcelFault>> =>
  runOnce(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    const giveWay = givingWay();
    for (const step of steps) {
      step.enter(context);
      await giveWay();
    }
    const asked = last?.(context) ?? null;
    await context.sync();
    return asked?.() ?? null;
  });

/** Steps in as few round trips as they need; `last` goes with the last of them. */
async function enterSteps(
  steps: readonly Step[],
  last: Last
): Promise<Result<Checked | null, ExcelFault>> {
  const batches = inBatches(steps, WRITE_BUDGET);
  let begun = false;
  let answer: Checked | null = null;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    const mine = batch;
    const isLast = batches.length === 0;
    const result = await enterBatch(mine, isLast ? last : null);
    if (result.ok) {
      answer = result.value;
      begun = true;
    } else if (result.error.excel === "RequestPayloadSizeLimitExceeded" && mine.length > 1) {
      // Refused before anything of it was done: sent again in two parts.
      const middle = Math.ceil(mine.length / 2);
      batches.unshift(mine.slice(0, middle), mine.slice(middle));
    } else return err({ ...result.error, untouched: !begun && isRefusedWhole(result.error) });
  }
  return ok(answer);
}
