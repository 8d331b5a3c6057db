import { expectedCohorts } from "../expected-cohorts";
import { expectedRefills } from "../expected-refills";
import type { Plan, TypePlan } from "../plan/plan";
import { joinersFrom } from "../project";
import { cancelling, type GivenJoiners } from "../project-type";
import { chanceLeavers, goneByEnd } from "./chance-leavers";
import { LEAST_IN_TEAM, teamGroups, type TeamGroup } from "./team-groups";
import type { TeamPath } from "./team-path";
import { stepHazards, TeamStock } from "./team-stock";

/**
 * A plan by team: each team's people are thinned by their type's hazards by service, and a post is refilled
 * in the team it fell vacant in. Officers' intakes and posts added are on a line of joiners not yet posted:
 * nobody knows where they will be. Teams of fewer than `least` people of a type are one line. The lines of
 * a type add up to its projection, heads and FTE, month by month.
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
  const refilled = type.state.filledBy === "refill";
  const hasPosts = state.teamPosts.some((of) => of.type === type.state.type);
  const hazards = Array.from(shares, (share, step) => stepHazards(type, step, share));
  const gone = goneByEnd(hazards);
  const lines = teamGroups(state, type, least).map((group) => ({
    ...begin(group, type, hasPosts, gone, steps),
    refills: expectedRefills({
      ...type,
      listed: refilled ? group.listed : [],
      added: group.kind === "unposted" ? type.added : new Int32Array(steps),
    }),
    open: group.listed.reduce((sum, { fte }) => sum + fte, 0),
  }));
  const joins = cancelling(type.deleted);
  hazards.forEach((hazard, step) => {
    const come = lines.map(({ stock, path, refills }) => {
      const { leavers, changes, fte } = stock.thin(hazard);
      path.leavers[step] = leavers;
      path.changes[step] = changes;
      path.exitsFte[step] = fte;
      const starters =
        path.kind === "unposted" && given !== null
          ? { heads: given.heads[step] ?? 0, fte: given.fte[step] ?? 0 }
          : { heads: 0, fte: 0 };
      if (!refilled) return starters;
      refills.vacate(step, leavers + changes, fte);
      const due = refills.due(step);
      return { heads: starters.heads + due.heads, fte: starters.fte + due.fte };
    });
    // Posts deleted stop the next starts, whosever they are: each team loses its share of them.
    const all = come.reduce((sum, { heads }) => sum + heads, 0);
    const [joined] = joins(step, all, 0);
    const share = all > 0 ? joined / all : 0;
    lines.forEach(({ stock, path, open }, i) => {
      const heads = (come[i]?.heads ?? 0) * share;
      const fte = (come[i]?.fte ?? 0) * share;
      stock.join(heads, fte);
      path.joiners[step] = heads;
      path.joinersFte[step] = fte;
      path.heads[step] = stock.heads;
      path.fte[step] = stock.fte;
      const posts = path.kind === "unposted" ? (type.postsFte[step] ?? 0) : 0;
      path.vacantFte[step] = open + path.openingFte + posts - (path.fte[step] ?? 0);
    });
  });
  const moved = [...type.postsFte].some((fte) => fte !== 0);
  return lines
    .map(({ path }) => path)
    .filter(
      ({ kind, joiners }) => kind !== "unposted" || moved || joiners.some((people) => people > 0)
    );
}

/** A line at the opening. */
function begin(
  { kind, words, people, posts, postsFte }: TeamGroup,
  { state }: TypePlan,
  hasPosts: boolean,
  gone: (tenure: number) => number,
  steps: number
): { readonly stock: TeamStock; readonly path: TeamPath } {
  const series = (): Float64Array => new Float64Array(steps);
  const tenures = people.map((person) => state.tenure[person] ?? 0);
  const stock = new TeamStock(tenures.map((tenure, i) => [tenure, state.fte[people[i] ?? 0] ?? 0]));
  const path: TeamPath = {
    type: state.type,
    kind,
    words,
    opening: stock.heads,
    openingFte: stock.fte,
    posts: hasPosts ? posts : null,
    postsFte: hasPosts ? postsFte : null,
    gone: chanceLeavers(tenures, gone),
    heads: series(),
    fte: series(),
    joiners: series(),
    joinersFte: series(),
    leavers: series(),
    changes: series(),
    exitsFte: series(),
    vacantFte: series(),
  };
  return { stock, path };
}
