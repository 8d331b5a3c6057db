import { a1 } from "../workbook/address";
import { textAt, type Block } from "./block";
import { doubtedColumns } from "./doubted-columns";
import type { Issue } from "./issue";
import type { IssueLog } from "./issue-log";
import { scaleOfHeading } from "./pounds-style";

const MONEY =
  "salary unit_cost cover_cost budget_cost actual committed forecast original_budget revised_budget".split(
    " "
  );
const LONGEST = 30;
const ROWS = 6;

/**
 * A cell above the headings that gives a unit, "£k" or "Figures in £000", where no heading does. The
 * amounts are read as pounds: what the cell is about is not certain, so it is asked.
 */
export function askScaleAbove(block: Block, log: IssueLog): void {
  const { grid, headingTop, left, right } = block;
  for (let row = headingTop - 1; row >= Math.max(0, headingTop - ROWS); row--) {
    for (let column = left; column <= right; column++) {
      const text = textAt(grid, row, column);
      if (text.length > LONGEST || scaleOfHeading(text) === 1) continue;
      say(block, { cell: a1(row, column), heading: "", value: text }, log);
      return;
    }
  }
}

function say(block: Block, place: Partial<Issue>, log: IssueLog): void {
  const severity = "decide";
  const code = "DQ-19-above";
  const names = MONEY.filter((name) => block.columns.has(name));
  const columns = new Set(
    names.flatMap((name) => doubtedColumns({ severity, code }, block.kind, name))
  );
  log.block(
    block,
    names[0] ?? "",
    {
      severity,
      code,
      expected: "the unit of the amounts in their headings",
      done: `${place.cell ?? ""} gives a unit and the headings do not: the amounts were read as pounds.`,
      advice: "Write the unit into the headings, or clear the cell.",
    },
    { ...place, columns: [...columns] }
  );
}
