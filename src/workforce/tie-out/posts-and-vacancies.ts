import { longDay } from "../../units/day";
import type { IssueLog } from "../../sheets/issue-log";
import type { Post } from "../post";
import type { Setting } from "../setting";
import type { Vacancy } from "../vacancy";
import type { Records } from "./records";
import { atStake, costed, inPounds, yearCost } from "./year-cost";

const TOLERANCE = 0.005;

/** V-05, post by post: a post without holder or vacancy row, a vacancy of a post that is held (M-C1). */
export function checkPostsAndVacancies(records: Records, setting: Setting, log: IssueLog): void {
  const { posts, vacancies } = records;
  const advertised = new Set(vacancies.map(({ of }) => of));
  for (const post of posts) {
    if (isLeftByHolder(post, records, setting)) continue;
    if (post.holders.value > 0 || post.fte.value <= 0 || advertised.has(post)) continue;
    reportWithoutVacancy(post, setting, log);
  }
  for (const vacancy of vacancies) {
    reportHeld(vacancy, setting, log);
    reportEndsFirst(vacancy, log);
  }
}

/** True where the sheet still names a holder who has left: that is told, with the pounds, where they left. */
function isLeftByHolder({ lines, holders }: Post, records: Records, { asAt }: Setting): boolean {
  const keys = lines.flatMap(({ holding }) => (holding === null ? [] : [holding.key]));
  return (
    holders.value === 0 &&
    keys.length > 0 &&
    keys.some((key) => (records.spells.ofListed.get(key)?.leave.value ?? Infinity) <= asAt)
  );
}

function reportWithoutVacancy(post: Post, setting: Setting, log: IssueLog): void {
  const [line] = post.lines;
  if (line === undefined) return;
  const pounds = yearCost(costed(post), setting);
  const worth = pounds === undefined ? "" : ` A full year of it costs ${inPounds(pounds)}.`;
  log.row(
    line.source.block,
    line.row,
    "post_id",
    {
      severity: "decide",
      code: "post-without-vacancy",
      expected: "a holder, or a row on the vacancies sheet",
      done: `Counted in the vacancy rate and not in the vacancy saving.${worth}`,
      advice: "Add it to the vacancies with the day it fell vacant, or name its holder.",
    },
    { touches: ["vacancy"], ...atStake(pounds) }
  );
}

/** What a vacancy's row claims above what the post has to fill, FTE; 0 for one that is not running. */
export function heldFte({ of, fte, vacantFrom, expectedStart }: Vacancy, asAt: number): number {
  const running = vacantFrom.value <= asAt && expectedStart.value > asAt;
  return of === null || !running ? 0 : fte.value - (of.fte.value - of.inPostFte.value);
}

function reportHeld(vacancy: Vacancy, setting: Setting, log: IssueLog): void {
  const { of, source, row, fte } = vacancy;
  const held = heldFte(vacancy, setting.asAt);
  if (of === null || held <= TOLERANCE) return;
  log.row(
    source.block,
    row,
    "post_id",
    {
      severity: "decide",
      code: "vacancy-post-held",
      expected: `${fte.value.toFixed(2)} FTE vacant in the post`,
      done: `Counted in the saving, though the establishment shows ${of.inPostFte.value.toFixed(2)} of ${of.fte.value.toFixed(2)} FTE in post.`,
      advice: "Take the vacancy out if it is filled, or correct the holder.",
    },
    atStake(yearCost(costed(vacancy, held), setting))
  );
}

function reportEndsFirst({ source, row, vacantFrom, expectedStart }: Vacancy, log: IssueLog): void {
  if (!(vacantFrom.value > expectedStart.value)) return;
  log.row(source.block, row, "filled_date", {
    severity: "stop",
    code: "vacancy-ends-before-it-begins",
    expected: `an expected start after ${longDay(vacantFrom.value)}`,
    done: "The vacancy counts no days.",
    advice: "Correct one of the two dates.",
  });
}
