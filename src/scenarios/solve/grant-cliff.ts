import { err, ok, type Result } from "../../units/result";
import type { DrawBlock } from "../simulate/draw-block";
import { Columns } from "../simulate/columns";
import type { Plan } from "../plan/plan";
import { projectPlan } from "../project";
import { grantLost, type GrantRule } from "./grant";

/** Officers at one checkpoint against the floor, and what is at stake. */
export interface CliffEdge {
  readonly step: number;
  readonly floor: number;
  /** Expected officers at the close, headcount. */
  readonly expected: number;
  /** Share of draws below the floor. */
  readonly chanceOfMissing: number;
  /** Mean over the draws of the grant lost, pounds. */
  readonly expectedLoss: number;
  /** What is lost at the expected headcount, pounds. */
  readonly lossAtExpected: number;
  /** One standard deviation of three months' leavers: the buffer advised is one or two (M-G6). */
  readonly buffer: number;
}

const QUARTER = 3;

/** Headcount at each checkpoint against the uplift target, with the grant at risk (M-G6). */
export function grantCliff(
  plan: Plan,
  blocks: readonly DrawBlock[],
  rule: GrantRule
): Result<CliffEdge[], string> {
  const projection = projectPlan(plan);
  const { uplift } = projection;
  const t = projection.types.findIndex(({ type }) => type === "Police officer");
  const officers = projection.types[t];
  if (uplift === null || officers === undefined)
    return err("the assumption “Uplift target (headcount)” is not given, or no officer is in post");
  const columns = new Columns(blocks, plan.months.length);
  return ok(
    uplift.checkpoints.map((step): CliffEdge => {
      const heads = new Float64Array(columns.draws);
      columns.add("heads", t * columns.steps + step, heads);
      const missed = heads.reduce((count, value) => count + (value < uplift.target ? 1 : 0), 0);
      const lost = heads.reduce((sum, value) => sum + grantLost(rule, uplift.target - value), 0);
      const exits = new Float64Array(columns.draws);
      for (let back = 0; back < QUARTER && step - back >= 0; back++)
        columns.add("exits", t * columns.steps + step - back, exits);
      const mean = exits.reduce((a, b) => a + b, 0) / columns.draws;
      const squares = exits.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      const expected = officers.heads[step] ?? 0;
      return {
        step,
        floor: uplift.target,
        expected,
        chanceOfMissing: missed / columns.draws,
        expectedLoss: lost / columns.draws,
        lossAtExpected: grantLost(rule, uplift.target - Math.round(expected)),
        buffer: Math.sqrt(squares / Math.max(1, columns.draws - 1)),
      };
    })
  );
}
