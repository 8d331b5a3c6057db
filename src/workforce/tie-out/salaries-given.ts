import type { Block } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";
import { plural } from "./listed";
import type { Records } from "./records";

/** Every post has a salary, or the pay bill cannot be had. */
export function checkSalaries({ posts }: Records, log: IssueLog): void {
  const without = posts.filter(({ salary, fte }) => Number.isNaN(salary.value) && fte.value > 0);
  const [line] = without[0]?.lines ?? [];
  if (line === undefined) return;
  const { block, reader } = line.source;
  const rows = without
    .flatMap(({ lines }) => lines)
    .filter(({ source }) => source.block === block)
    .map(({ row }) => row);
  if (!posts.some(({ lines }) => lines.some(({ source }) => source.reader.has("salary")))) {
    noteNoColumn(block, log);
    return;
  }
  log.row(
    block,
    line.row,
    "salary",
    {
      severity: reader.has("salary") ? "stop" : "note",
      code: "salary-missing",
      expected: "the full-time salary of every post",
      done: "Figures of the pay bill, and of the vacancy factor with it, are withheld.",
      advice: "Give the salaries that are missing.",
    },
    {
      value: plural(without.length, "post"),
      touches: ["vacancy"],
      at: { grid: block.gridIndex, rows },
    }
  );
}

/** Where no list has such a column there is no cell to go to. */
function noteNoColumn(block: Block, log: IssueLog): void {
  log.block(
    block,
    "salary",
    {
      severity: "note",
      code: "salary-missing",
      expected: "the full-time salary of every post",
      done: "No column gives salaries: figures of the pay bill, and of the vacancy factor with it, are withheld.",
      advice: "Add a column Full-time salary if those figures are wanted.",
    },
    { sheet: "", cell: "", heading: "", touches: ["vacancy"] }
  );
}
