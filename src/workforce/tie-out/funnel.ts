import { headingOf, valueAt } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";
import type { Source } from "../source-rows";
import type { Records } from "./records";

const CUMULATIVE = /\b(reached|entered|cumulative|to date)\b/i;

/**
 * V-10: counts of those who reached each stage never rise from one stage to the next (M-F2). Candidates
 * who wait at a stage may be more than those who wait at the one before: that is no fault.
 */
export function checkFunnel({ sources }: Records, log: IssueLog): void {
  for (const source of sources("pipeline")) {
    if (!CUMULATIVE.test(headingOf(source.block, "candidates"))) continue;
    reportCumulative(source, log);
    source.rows.forEach((row, index) => {
      const before = source.rows[index - 1];
      if (before !== undefined) checkStage(source, before, row, log);
    });
  }
  for (const source of sources("assessments"))
    for (const row of source.rows) checkPassed(source, row, log);
}

/** Who moved on would be expected to start once for every stage. */
function reportCumulative({ block }: Source, log: IssueLog): void {
  log.block(block, "candidates", {
    severity: "stop",
    code: "pipeline-cumulative",
    expected: "the candidates who are at each stage now",
    done: "The heading says how many reached each stage; those who moved on would count at both.",
    advice: "Give who is at the stage, which is who reached it less who reached the next.",
  });
}

function numberIn({ block }: Source, row: number, name: string): number {
  const column = block.columns.get(name);
  const value = column === undefined ? null : valueAt(block.grid, row, column);
  return typeof value === "number" ? value : Number.NaN;
}

function checkStage(source: Source, before: number, row: number, log: IssueLog): void {
  const above = numberIn(source, before, "candidates");
  const here = numberIn(source, row, "candidates");
  if (!(here > above)) return;
  log.row(source.block, row, "candidates", {
    severity: "decide",
    code: "V-10",
    expected: `at most ${above}, as reached the stage before`,
    done: `${here} reached this stage.`,
    advice: "Check the two counts, and the order of the stages.",
  });
}

function checkPassed(source: Source, row: number, log: IssueLog): void {
  const used = numberIn(source, row, "assessment_used");
  const passed = numberIn(source, row, "assessment_passed");
  if (!(passed > used)) return;
  log.row(
    source.block,
    row,
    "assessment_passed",
    {
      severity: "decide",
      code: "V-10",
      expected: `at most ${used} passed, as attended`,
      done: `${passed} passed; no figure uses it.`,
      advice: "Check the two counts.",
    },
    { columns: ["assessments.used"] }
  );
}
