import { a1 } from "../../workbook/address";
import type { Grid, WorkbookContent } from "../../workbook/grid";
import { textAt, valueAt } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";

const LINES = {
  opening: /^opening\b/i,
  in: /^(plus|add|\+)?:?\s*(joiners|starters|new starters|recruits|transfers? in)\b/i,
  out: /^(less|minus|-)?:?\s*(leavers|transfers? out)\b/i,
  closing: /^closing\b/i,
} as const;

const TOLERANCE = 0.05;
const LONGEST_LABEL = 60;

/**
 * V-06 for a flow that a sheet states itself, line below line: opening and joiners, less leavers, are the
 * closing it states (M-B9). No figure uses such a sheet.
 */
export function checkStatedFlows(content: WorkbookContent, log: IssueLog): void {
  for (const grid of content.grids) {
    if (content.productSheets.includes(grid.sheet)) continue;
    const flow = flowIn(grid);
    if (flow !== null) check(grid, flow, log);
  }
}

interface Line {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}
type Flow = Readonly<Record<keyof typeof LINES, readonly Line[]>>;

function flowIn(grid: Grid): Flow | null {
  const flow: Record<keyof typeof LINES, Line[]> = { opening: [], in: [], out: [], closing: [] };
  for (let row = 0; row < grid.rows.length; row++) {
    const label = textAt(grid, row, 0);
    if (label.length > LONGEST_LABEL) continue;
    for (const [line, says] of Object.entries(LINES)) {
      const found = says.test(label) ? numberBeside(grid, row) : null;
      if (found !== null) flow[line as keyof typeof LINES].push(found);
    }
  }
  const whole = flow.opening.length === 1 && flow.closing.length === 1;
  return whole && flow.in.length + flow.out.length > 0 ? flow : null;
}

function numberBeside(grid: Grid, row: number): Line | null {
  const width = grid.rows[row]?.length ?? 0;
  for (let column = 1; column < width; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "number") return { row, column, value };
  }
  return null;
}

const sum = (lines: readonly Line[]): number => lines.reduce((all, { value }) => all + value, 0);
const shown = (value: number): string => String(Number(value.toFixed(2)));

function check(grid: Grid, flow: Flow, log: IssueLog): void {
  const [closing] = flow.closing;
  if (closing === undefined) return;
  const comes = sum(flow.opening) + sum(flow.in) - Math.abs(sum(flow.out));
  if (Math.abs(comes - closing.value) <= TOLERANCE) return;
  log.add({
    severity: "note",
    code: "V-06",
    sheet: grid.sheet,
    cell: a1(closing.row, closing.column),
    heading: textAt(grid, closing.row, 0),
    value: shown(closing.value),
    expected: `${shown(comes)}: ${shown(sum(flow.opening))} at the start, ${shown(sum(flow.in))} in, ${shown(Math.abs(sum(flow.out)))} out`,
    done: "The sheet's own flow does not add up; no figure uses it.",
    advice: "Find what is missing between the start and the end, before the sheet is quoted.",
    touches: [],
  });
}
