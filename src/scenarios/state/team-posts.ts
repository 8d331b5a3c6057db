import type { Workforce } from "../../workforce/workforce";
import { columnsOf } from "./table-columns";

/** The establishment of one team for one worker type at the opening. */
export interface TeamPosts {
  readonly type: string;
  /** "" where the sheet of posts gives none. */
  readonly team: string;
  readonly posts: number;
  /** Establishment FTE; a post without one counts nothing. */
  readonly fte: number;
}

/** Posts by worker type and team, as the sheet of posts has them; none where there is no such sheet. */
export function teamPostsOf(workforce: Workforce): TeamPosts[] {
  const table = columnsOf(workforce, "posts");
  const type = table.text("type");
  const team = table.text("team");
  const fte = table.number("fte");
  const found = new Map<string, TeamPosts>();
  for (let row = 0; row < table.length; row++) {
    const of = { type: type(row), team: team(row) };
    const key = JSON.stringify(of);
    const before = found.get(key) ?? { posts: 0, fte: 0 };
    const share = fte[row] ?? Number.NaN;
    found.set(key, {
      ...of,
      posts: before.posts + 1,
      fte: before.fte + (Number.isNaN(share) ? 0 : share),
    });
  }
  return [...found.values()];
}
