import { planOf } from "../../../scenarios/plan/plan-of";
import { BASELINE, type Scenario } from "../../../scenarios/scenario";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { projectTeams } from "../../../scenarios/teams/project-teams";
import { hasTeams, teamTable, type TypeTable } from "../../../scenarios/teams/team-table";
import type { Month } from "../../../units/month";
import { ok, type Result } from "../../../units/result";
import { lineKey } from "./line-key";

/** The projection of a scenario by team. */
export interface ByTeam {
  /** The number of the question it answers. */
  readonly seq: number;
  /** The last month projected. */
  readonly end: Month;
  /** Worker types with their teams; empty where none has two lines of people. */
  readonly tables: readonly TypeTable[];
  /** People at the end by line, `lineKey`, with no lever moved; null where none is. */
  readonly asNow: ReadonlyMap<string, number> | null;
}

/** Worked out when it is asked for only; an error says what in the scenario cannot be. */
export function byTeamOf(
  state: ProjectionState,
  { seq, scenario, months }: { seq: number; scenario: Scenario; months: number }
): Result<ByTeam, string> {
  const tables = tablesOf(state, scenario, months);
  if (!tables.ok) return tables;
  const before = scenario.settings.length === 0 ? null : tablesOf(state, BASELINE, months);
  return ok({
    seq,
    end: state.first + months - 1,
    tables: tables.value,
    asNow: before?.ok === true ? endsOf(before.value) : null,
  });
}

function tablesOf(
  state: ProjectionState,
  scenario: Scenario,
  months: number
): Result<readonly TypeTable[], string> {
  const plan = planOf(state, scenario, months);
  if (!plan.ok) return plan;
  const lines = projectTeams(plan.value);
  return ok(hasTeams(lines) ? teamTable(lines) : []);
}

const endsOf = (tables: readonly TypeTable[]): ReadonlyMap<string, number> =>
  new Map(
    tables.flatMap(({ type, all, rows }) =>
      [all, ...rows].map((row) => [lineKey(type, row), row.end] as const)
    )
  );
