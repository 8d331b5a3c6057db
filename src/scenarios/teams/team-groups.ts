import type { ListedFill, TypePlan } from "../plan/plan";
import type { ProjectionState } from "../state/projection-state";

/** Teams with fewer people of a type than this are put together: rates tell nothing of so few. */
export const LEAST_IN_TEAM = 10;

/** People of one worker type whose coming and going is told on one line. */
export interface TeamGroup {
  /** "team": one team; "smaller": all below the least; "none": no team given; "unposted": joiners whose team nobody knows yet. */
  readonly kind: "team" | "smaller" | "none" | "unposted";
  /** As it reads: the team's name, "4 smaller teams", "No team given", "Joiners not yet posted"; or "Joiners and posts with no team yet", where posts are added or deleted. */
  readonly words: string;
  /** Indices into the type's people. */
  readonly people: readonly number[];
  /** Open vacancies of it. */
  readonly listed: readonly ListedFill[];
  /** Posts at the opening, and their FTE. */
  readonly posts: number;
  readonly postsFte: number;
}

interface Team {
  readonly people: number[];
  readonly listed: ListedFill[];
  posts: number;
  postsFte: number;
}

/** The groups of a type: teams by name, then the smaller ones, those without a team, joiners to come. */
export function teamGroups(
  { teams, vacancies, teamPosts }: ProjectionState,
  { state, listed, postsFte }: TypePlan,
  least: number = LEAST_IN_TEAM
): TeamGroup[] {
  const byName = new Map<string, Team>();
  const teamOf = (name: string): Team => {
    const found = byName.get(name) ?? { people: [], listed: [], posts: 0, postsFte: 0 };
    byName.set(name, found);
    return found;
  };
  state.team.forEach((code, person) => teamOf(teams[code] ?? "").people.push(person));
  for (const fill of listed) teamOf(vacancies[fill.vacancy]?.team ?? "").listed.push(fill);
  for (const of of teamPosts) {
    if (of.type !== state.type) continue;
    const team = teamOf(of.team);
    team.posts += of.posts;
    team.postsFte += of.fte;
  }
  const moved = postsFte.some((fte) => fte !== 0);
  const named = [...byName].filter(([name]) => name !== "");
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  const large = named.filter(([, { people }]) => people.length >= least);
  const small = named.filter(([, { people }]) => people.length < least).map(([, team]) => team);
  const none = byName.get("");
  return [
    ...large.map(([words, team]): TeamGroup => ({ kind: "team", words, ...team })),
    ...(small.length === 0 ? [] : [together(small)]),
    ...(none === undefined
      ? []
      : [{ kind: "none", words: "No team given", ...none } satisfies TeamGroup]),
    {
      kind: "unposted",
      words: moved ? "Joiners and posts with no team yet" : "Joiners not yet posted",
      people: [],
      listed: [],
      posts: 0,
      postsFte: 0,
    },
  ];
}

const together = (teams: readonly Team[]): TeamGroup => ({
  kind: "smaller",
  words: teams.length === 1 ? "1 smaller team" : `${teams.length} smaller teams`,
  people: teams.flatMap(({ people }) => people),
  listed: teams.flatMap(({ listed }) => listed),
  posts: teams.reduce((sum, { posts }) => sum + posts, 0),
  postsFte: teams.reduce((sum, { postsFte }) => sum + postsFte, 0),
});
