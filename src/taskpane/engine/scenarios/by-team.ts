import { planOf } from "../../../scenarios/plan/plan-of";
import type { Scenario } from "../../../scenarios/scenario";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { projectTeams } from "../../../scenarios/teams/project-teams";
import { hasTeams, teamTable, type TypeTable } from "../../../scenarios/teams/team-table";
import type { Month } from "../../../units/month";
import { ok, type Result } from "../../../units/result";

/** The projection of a scenario by team. */
export interface ByTeam {
  /** The number of the question it answers. */
  readonly seq: number;
  /** The last month projected. */
  readonly end: Month;
  /** Worker types with their teams; empty where none has two lines of people. */
  readonly tables: readonly TypeTable[];
}

/** Worked out when it is asked for only; an error says what in the scenario cannot be. */
export function byTeamOf(
  state: ProjectionState,
  { seq, scenario, months }: { seq: number; scenario: Scenario; months: number }
): Result<ByTeam, string> {
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const lines = projectTeams(plan.value);
  return ok({
    seq,
    end: state.first + months - 1,
    tables: hasTeams(lines) ? teamTable(lines) : [],
  });
}
