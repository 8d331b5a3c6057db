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
  /** Mean over the draws of the grant lost, pounds; null where no rule is given. */
  readonly expectedLoss: number | null;
  /** What is lost at the expected headcount, pounds; null where no rule is given. */
  readonly lossAtExpected: number | null;
  /** One standard deviation of three months' leavers: the buffer advised is one or two (M-G6). */
  readonly buffer: number;
}

const QUARTER = 3;

/**
 * Headcount at each checkpoint against the uplift target, with the grant at risk (M-G6) by the rule of the
 * state unless another is given; without one there are heads and no pounds.
 */
export function grantCliff(
  plan: Plan,
  blocks: readonly DrawBlock[],
  rule: GrantRule | null = plan.state.grant
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
      const lost = (officersThere: number): number | null =>
        rule === null ? null : grantLost(rule, uplift.target - officersThere);
      const lostInAll = heads.reduce((sum, value) => sum + (lost(value) ?? 0), 0);
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
        expectedLoss: rule === null ? null : lostInAll / columns.draws,
        lossAtExpected: lost(Math.round(expected)),
        buffer: Math.sqrt(squares / Math.max(1, columns.draws - 1)),
      };
    })
  );
}
