import type { OracleFigure } from "./figure";
import { heads, inPostAtClose, type Spell } from "./people";
import { figure, type Periods } from "./periods";
import type { PostRow, Sheets } from "./read-sheets";

function postsAmong(rows: PostRow[]): number {
  return new Set(rows.map((row) => row.post)).size;
}

export function resilienceFigures(
  sheets: Sheets,
  spells: Spell[],
  periods: Periods
): OracleFigure[] {
  const p = periods.asAt;
  const statutory = sheets.posts.filter((row) => row.statutory);
  const heldPosts = new Set(sheets.posts.filter((row) => row.holder !== null).map((r) => r.post));
  const vacant = statutory.filter((row) => !heldPosts.has(row.post));
  const interim = statutory.filter((row) => row.holder !== null && row.interim);
  const inPost = inPostAtClose(spells, p.to);
  const teams = new Set(sheets.posts.map((row) => row.team));
  const counts = [...teams].map((team) => ({
    team,
    people: heads(inPost.filter((s) => s.team === team)),
  }));
  return [
    figure("resilience.statutory", p, null, postsAmong(statutory)),
    figure("resilience.statutory_vacant", p, null, postsAmong(vacant)),
    figure("resilience.statutory_interim", p, null, postsAmong(interim)),
    figure("resilience.teams_of_one", p, null, counts.filter((c) => c.people === 1).length),
    ...counts.map((c) => figure("resilience.in_team", p, { team: c.team }, c.people)),
  ];
}
