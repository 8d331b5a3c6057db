import type { FinancialYear } from "../../units/financial-year";
import type { Month } from "../../units/month";
import { ok, type Result } from "../../units/result";
import { project } from "../project";
import { readFigure } from "../projected-figure";
import type { Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { grantLost, type GrantRule } from "./grant";

/** Officer posts turned into posts of another type: every consequence in one line. Changes are after − before. */
export interface MixSwap {
  readonly posts: number;
  readonly to: string;
  /** Pay bill of the year, pounds; null without pounds. */
  readonly pay: number | null;
  /** Officers and people of the other type at the month's close, heads. */
  readonly officers: number;
  readonly others: number;
  /** Starters in training seats up to the month, heads. */
  readonly seats: number;
  /** Officers above the floor after it; below 0: the floor is broken. Null without a floor. */
  readonly aboveFloor: number | null;
  /** Grant lost at the month's close, pounds; null without a floor or without a rule. */
  readonly grant: number | null;
}

/**
 * The swap from a month on, seen at the close of another and over a financial year (M-G4, M-G6), with the
 * grant by the state's rule unless another is given.
 */
export function mixSwap(
  state: ProjectionState,
  scenario: Scenario,
  {
    posts,
    to,
    from,
    until,
    year,
    rule = state.grant,
  }: {
    readonly posts: number;
    readonly to: string;
    readonly from: Month;
    readonly until: Month;
    readonly year: FinancialYear;
    readonly rule?: GrantRule | null;
  }
): Result<MixSwap, string> {
  const months = until - state.first + 1;
  const before = project(state, scenario, months);
  if (!before.ok) return before;
  const swapped = {
    ...scenario,
    settings: [...scenario.settings, { lever: "mix", value: posts, type: to, from } as const],
  };
  const after = project(state, swapped, months);
  if (!after.ok) return after;
  const change = (figure: Parameters<typeof readFigure>[1]): number | null => {
    const [a, b] = [readFigure(before.value, figure), readFigure(after.value, figure)];
    return a.ok && b.ok ? b.value - a.value : null;
  };
  const officer = "Police officer";
  const gapBefore = readFigure(before.value, { kind: "gap", month: until });
  const gap = readFigure(after.value, { kind: "gap", month: until });
  return ok({
    posts,
    to,
    pay: change({ kind: "pay", year }),
    officers: change({ kind: "heads", type: officer, month: until }) ?? 0,
    others: change({ kind: "heads", type: to, month: until }) ?? 0,
    seats: change({ kind: "joiners", type: officer, month: until }) ?? 0,
    aboveFloor: gap.ok ? -gap.value : null,
    grant:
      rule !== null && gap.ok && gapBefore.ok
        ? grantLost(rule, gap.value) - grantLost(rule, gapBefore.value)
        : null,
  });
}
