import type { Result } from "../../../units/result";
import type { CellValue, Grid } from "../../../workbook/grid";
import type { HostFault } from "../../../workbook/port-fault";
import type { WorkbookPort } from "../../../workbook/port";
import type { WorkbookPlan } from "../../../workbook/sheet-plan";
import { plannedCells, SCRATCH, SCRATCH_NAME, scratchPlan } from "./scratch-plan";
import { stepOf, type CheckStep } from "./step";

const STATE = JSON.stringify({ says: "]]> & <b> “quoted” £ =1" });
const DONE = "done";

/** What came of a step that only has to be done: "done", or the fault in words. */
const outcome = <T>(result: Result<T, HostFault>): string =>
  result.ok ? DONE : `${result.error.code}: ${result.error.message}`;

/** A value as it can be compared by eye: texts in quotes, numbers to twelve figures. */
const shown = (value: CellValue): string =>
  typeof value === "number" ? String(Number(value.toPrecision(12))) : JSON.stringify(value);

/**
 * The contract's scenario on a workbook: a small sheet of made-up texts, numbers, days and formulas is
 * written, read, written over, put back; a cell is selected; state is kept. Every step is told, whether
 * it agrees or not.
 */
export async function scenario(port: WorkbookPort): Promise<CheckStep[]> {
  const [first, second] = [scratchPlan(false), scratchPlan(true)];
  const begun = await written(port, "first writing", first);
  // Where nothing of the check's stands, a put-back would bring what stood before the user's own output.
  if (!isDone(begun)) return begun;
  const over = await written(port, "written over", second);
  const kept = [
    stepOf("a cell is selected", DONE, outcome(await port.select({ sheet: SCRATCH, range: "B2" }))),
    stepOf("notes are kept", DONE, outcome(await port.saveState(STATE))),
    stepOf("notes are read", STATE, await noted(port)),
  ];
  if (!isDone(over)) return [...begun, ...over, ...kept];
  return [
    ...begun,
    ...over,
    ...kept,
    stepOf("what was written over is put back", DONE, outcome(await port.putBack())),
    ...(await read(port, "put back", first)),
  ];
}

/** Whether the first of the steps, the writing itself, was done. */
const isDone = ([first]: readonly CheckStep[]): boolean => first?.agrees === true;

async function noted(port: WorkbookPort): Promise<string> {
  const state = await port.loadState();
  return state.ok ? String(state.value) : outcome(state);
}

async function written(port: WorkbookPort, name: string, plan: WorkbookPlan): Promise<CheckStep[]> {
  const answer = await port.write(plan);
  return [
    stepOf(name, DONE, outcome(answer)),
    stepOf(
      `${name}: cells where Excel comes to another value`,
      "none",
      answer.ok && answer.value.differing.length > 0 ? answer.value.differing.join(", ") : "none"
    ),
    ...(await read(port, name, plan)),
  ];
}

async function read(port: WorkbookPort, name: string, plan: WorkbookPlan): Promise<CheckStep[]> {
  const content = await port.read({ leaveOut: (sheet) => sheet !== SCRATCH });
  if (!content.ok) return [stepOf(`${name}: read`, DONE, outcome(content))];
  const grid = content.value.grids.find(({ sheet }) => sheet === SCRATCH);
  const cells = plannedCells(plan);
  return [
    stepOf(`${name}: rows`, String(cells.length + 1), String(grid?.rows.length ?? 0)),
    stepOf(
      `${name}: formulas`,
      plan.sheets
        .flatMap(({ rows }) => rows.flat())
        .flatMap((cell) => (cell?.formula === undefined ? [] : [cell.formula]))
        .join("; "),
      [...(grid?.formulas.values() ?? [])].join("; ")
    ),
    stepOf(
      `${name}: the name ${SCRATCH_NAME}`,
      String(plan.names[0]?.refersTo),
      String(content.value.names.get(SCRATCH_NAME))
    ),
    ...cells.map(({ cell, what, row, value }) =>
      stepOf(`${name}: ${what}, ${cell}`, shown(value), foundAt(grid, row))
    ),
  ];
}

const foundAt = (grid: Grid | undefined, row: number): string =>
  grid === undefined ? "no such sheet" : shown(grid.rows[row]?.[1] ?? null);
