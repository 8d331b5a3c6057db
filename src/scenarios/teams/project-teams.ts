import { expectedCohorts } from "../expected-cohorts";
import { expectedRefills } from "../expected-refills";
import type { Plan, TypePlan } from "../plan/plan";
import { joinersFrom } from "../project";
import { cancelling, type GivenJoiners } from "../project-type";
import { LEAST_IN_TEAM, teamGroups, type TeamGroup } from "./team-groups";
import { stepHazards, TeamStock } from "./team-stock";

/** One team's people of one worker type, heads in expectation; one number a step. */
export interface TeamPath {
  readonly type: string;
  readonly kind: TeamGroup["kind"];
  /** The team's name, or "4 smaller teams". */
  readonly words: string;
  readonly opening: number;
  /** In post at the close. */
  readonly heads: Float64Array;
  readonly joiners: Float64Array;
  /** Leavers and retirements. */
  readonly leavers: Float64Array;
  /** Who leave the type for another. */
  readonly changes: Float64Array;
}

/**
 * A plan by team: each team's people are thinned by their type's hazards by service, and a post is refilled
 * in the team it fell vacant in. Officers' intakes and posts added are on a line of joiners not yet posted:
 * nobody knows where they will be. Teams of fewer than `least` people of a type are one line. The lines of
 * a type add up to its projection, month by month.
 */
export function projectTeams(plan: Plan, least: number = LEAST_IN_TEAM): TeamPath[] {
  const cohorts = expectedCohorts(plan);
  return plan.types.flatMap((type) =>
    teamsOf(plan, type, joinersFrom(cohorts, type, plan.shares.length), least)
  );
}

function teamsOf(
  { state, shares }: Plan,
  type: TypePlan,
  given: GivenJoiners | null,
  least: number
): TeamPath[] {
  const steps = shares.length;
  const series = (): Float64Array => new Float64Array(steps);
  const noPosts = new Int32Array(steps);
  const refilled = type.state.filledBy === "refill";
  const filled = refilled ? type : { ...type, listed: [] };
  const lines = teamGroups(state, filled, least).map(({ kind, words, people, listed }) => {
    const stock = new TeamStock(people.map((person) => type.state.tenure[person] ?? 0));
    const added = kind === "unposted" ? type.added : noPosts;
    const path: TeamPath = {
      type: type.state.type,
      kind,
      words,
      opening: stock.size,
      heads: series(),
      joiners: series(),
      leavers: series(),
      changes: series(),
    };
    return { stock, path, refills: expectedRefills({ ...type, listed, added }) };
  });
  const joins = cancelling(type.deleted);
  for (let step = 0; step < steps; step++) {
    const hazards = stepHazards(type, step, shares[step] ?? 1);
    const come = lines.map(({ stock, path, refills }) => {
      const { leavers, changes } = stock.thin(hazards);
      path.leavers[step] = leavers;
      path.changes[step] = changes;
      const starters = path.kind === "unposted" ? (given?.heads[step] ?? 0) : 0;
      if (!refilled) return starters;
      refills.vacate(step, leavers + changes, 0);
      return starters + refills.due(step).heads;
    });
    // Posts deleted stop the next starts, whosever they are: each team loses its share of them.
    const all = come.reduce((a, b) => a + b, 0);
    const [joined] = joins(step, all, 0);
    lines.forEach(({ stock, path }, i) => {
      const joiners = all > 0 ? ((come[i] ?? 0) * joined) / all : 0;
      stock.join(joiners);
      path.joiners[step] = joiners;
      path.heads[step] = stock.size;
    });
  }
  return lines
    .map(({ path }) => path)
    .filter(({ kind, joiners }) => kind !== "unposted" || joiners.some((people) => people > 0));
}
