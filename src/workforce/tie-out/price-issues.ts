import type { Issue } from "../../sheets/issue";
import type { IssueLog } from "../../sheets/issue-log";
import type { Setting } from "../setting";
import type { SourceRow } from "../source-rows";
import type { Records } from "./records";
import { costed, yearCost, type Costed } from "./year-cost";

/** Issues of a vacancy's row that are worth what its post costs in a year. */
const OF_VACANCY = new Set([
  "vacancy-without-post",
  "expected-start-passed",
  "vacancy-ends-before-it-begins",
]);

/** Issues of a post's row that are worth what is read of it beyond one row. */
const OF_POST = new Set(["post-with-two-holders", "post-rows-once-or-each"]);

/** Puts the pounds at stake to issues that were met before anything could be costed. */
export function priceIssues(records: Records, setting: Setting, log: IssueLog): void {
  log.price((issue) => {
    const what = atStakeIn(issue, records);
    return what === null ? undefined : yearCost(what, setting);
  });
}

function atStakeIn(issue: Issue, records: Records): Costed | null {
  const here = isAt(issue);
  if (OF_VACANCY.has(issue.code)) {
    const vacancy = records.vacancies.find(here);
    return vacancy === undefined ? null : costed(vacancy);
  }
  if (OF_POST.has(issue.code)) {
    const post = records.posts.find(({ lines }) => lines.some(here));
    const once = post?.lines[0]?.fte.value ?? Number.NaN;
    return post === undefined ? null : costed(post, post.fte.value - once);
  }
  return issue.code === "leaver-still-listed" ? postLeft(here, records) : null;
}

/** The post that a leaver is still shown in: without a vacancy it is in no saving. */
function postLeft(here: (row: SourceRow) => boolean, records: Records): Costed | null {
  const leaving = records.leavings.find(here);
  const line = leaving === undefined ? null : records.listed.byKey.get(leaving.key)?.main;
  const post = records.posts.find(({ lines }) => lines.some((one) => one === line));
  return post === undefined ? null : costed(post, line?.holding?.fte.value ?? post.fte.value);
}

const isAt =
  ({ at }: Issue) =>
  ({ source, row }: SourceRow): boolean =>
    at?.grid === source.block.gridIndex && at.rows[0] === row;
