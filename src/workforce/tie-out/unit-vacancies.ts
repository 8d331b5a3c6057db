import type { IssueLog } from "../../sheets/issue-log";
import type { Post } from "../post";
import type { Setting } from "../setting";
import type { SourceRow } from "../source-rows";
import type { Vacancy } from "../vacancy";
import type { Records } from "./records";
import { atStake, costed, yearCost } from "./year-cost";

const TOLERANCE = 0.05;

interface Unit {
  readonly name: string;
  establishment: number;
  inPost: number;
  listed: number;
  /** FTE vacant that the vacancies sheet does not list, posts listed without any left out. */
  missing: number;
  pounds: number;
  readonly posts: Post[];
  /** A vacancy of too little, or else a post of which one is missing: where it is shown. */
  first: SourceRow | null;
}

/**
 * V-05, unit by unit: what the vacancies sheet lists as vacant is establishment less in post, or else the
 * three are set side by side. Part-time residue that nobody recruits to is no fault; what is wrong with
 * one post alone is said of that post.
 */
export function checkUnitVacancies(records: Records, setting: Setting, log: IssueLog): void {
  const { posts, vacancies, sources } = records;
  if (sources("vacancies").length === 0) return;
  const running = (vacancy: Vacancy): boolean =>
    vacancy.vacantFrom.value <= setting.asAt && vacancy.expectedStart.value > setting.asAt;
  const listedOf = new Map<Post, number>();
  for (const vacancy of vacancies.filter(running)) {
    if (vacancy.of === null) continue;
    listedOf.set(vacancy.of, (listedOf.get(vacancy.of) ?? 0) + vacancy.fte.value);
  }
  const known = new Set(vacancies.map(({ of }) => of));
  const units = new Map<string, Unit>();
  for (const post of posts) {
    const unit = unitOf(post, units);
    const listed = listedOf.get(post) ?? 0;
    unit.posts.push(post);
    unit.establishment += post.fte.value;
    unit.inPost += post.inPostFte.value;
    unit.listed += listed;
    const missing = surelyVacant(post) - listed;
    // A post whose vacancy is not running as at the day, or that has none, is no matter of the unit.
    const own = known.has(post) ? listed > 0 : isPooled(post);
    if (!own || !(missing > 0)) continue;
    unit.missing += missing;
    unit.first ??= vacancies.find(({ of }) => of === post) ?? post.lines[0] ?? null;
    unit.pounds += yearCost(costed(post, missing), setting) ?? 0;
  }
  for (const unit of units.values()) if (unit.missing > TOLERANCE) report(unit, log);
}

const isPooled = (post: Post): boolean => (post.lines[0]?.pooled ?? null) !== null;

/** FTE that is vacant beyond any part-time residue: a post without a holder, a line short of heads. */
function surelyVacant(post: Post): number {
  if (post.holders.value === 0) return post.fte.value;
  return isPooled(post) ? Math.max(0, post.fte.value - post.holders.value) : 0;
}

function unitOf({ team }: Post, units: Map<string, Unit>): Unit {
  const key = team.value.toLowerCase();
  const found = units.get(key);
  if (found !== undefined) return found;
  const none = { establishment: 0, inPost: 0, listed: 0, missing: 0, pounds: 0 };
  const unit: Unit = { name: team.value, posts: [], first: null, ...none };
  units.set(key, unit);
  return unit;
}

function report(unit: Unit, log: IssueLog): void {
  const { establishment, inPost, listed, missing, first } = unit;
  if (first === null) return;
  const { block } = first.source;
  const vacant = establishment - inPost;
  log.row(
    block,
    first.row,
    block.kind === "vacancies" ? "fte" : "establishment_fte",
    {
      severity: "decide",
      code: "V-05",
      expected: `vacancies of ${unit.name || "the whole"} that come to its establishment less its FTE in post`,
      done: `${unit.name || "The whole"}: establishment ${establishment.toFixed(2)}, in post ${inPost.toFixed(2)}, so ${vacant.toFixed(2)} vacant; the vacancies sheet lists ${listed.toFixed(2)}, and at least ${missing.toFixed(2)} is missing there. Each figure uses its own sheet.`,
      advice: "Bring the vacancies sheet up to the establishment, or the establishment up to it.",
    },
    {
      touches: ["vacancy"],
      columns: ["vacancies", "vacancies.fte", "posts.fte", "posts.in_post_fte"],
      ...atStake(unit.pounds),
    }
  );
}
