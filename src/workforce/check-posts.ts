import { longDay, type Day } from "../units/day";
import type { IssueLog } from "../sheets/issue-log";
import type { Assumptions } from "./assumptions";
import type { Post } from "./post";
import type { DatedRate } from "./rates";
import type { Vacancy } from "./vacancy";
import { yearCost } from "./year-cost";

const TOLERANCE = 0.005;

/** Ties posts and vacancies together and lists what does not fit, with the pounds at stake. */
export function checkPosts(
  posts: readonly Post[],
  vacancies: readonly Vacancy[],
  {
    asAt,
    rates,
    assumptions,
  }: { asAt: Day; rates: readonly DatedRate[]; assumptions: Assumptions },
  log: IssueLog
): void {
  const advertised = new Set(vacancies.map(({ of }) => of));
  for (const post of posts) {
    if (post.holders.value > 0 || post.fte.value <= 0 || advertised.has(post)) continue;
    reportWithoutVacancy(
      post,
      yearCost(
        { salary: post.salary.value, fte: post.fte.value, type: post.type.value },
        asAt,
        rates,
        assumptions
      ),
      log
    );
  }
  for (const vacancy of vacancies) checkVacancy(vacancy, asAt, log);
  reportPooled(posts, log);
  reportWithoutSalary(posts, log);
}

function reportWithoutVacancy(post: Post, pounds: number | undefined, log: IssueLog): void {
  const [line] = post.lines;
  if (line === undefined) return;
  const worth = pounds === undefined ? "" : ` A full year of it costs £${grouped(pounds)}.`;
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
    { touches: ["vacancy"], ...(pounds === undefined ? {} : { pounds }) }
  );
}

const grouped = (pounds: number): string => String(pounds).replace(/\B(?=(\d{3})+$)/g, ",");

function checkVacancy(vacancy: Vacancy, asAt: Day, log: IssueLog): void {
  const { of, source, row, fte, vacantFrom, expectedStart } = vacancy;
  const { block } = source;
  const running = vacantFrom.value <= asAt && expectedStart.value > asAt;
  if (of !== null && running && of.fte.value - of.inPostFte.value + TOLERANCE < fte.value) {
    log.row(block, row, "post_id", {
      severity: "decide",
      code: "vacancy-post-held",
      expected: `${fte.value.toFixed(2)} FTE vacant in the post`,
      done: `Counted in the saving, though the establishment shows ${of.inPostFte.value.toFixed(2)} of ${of.fte.value.toFixed(2)} FTE in post.`,
      advice: "Take the vacancy out if it is filled, or correct the holder.",
    });
  }
  if (vacantFrom.value > expectedStart.value) {
    log.row(block, row, "filled_date", {
      severity: "stop",
      code: "vacancy-ends-before-it-begins",
      expected: `an expected start after ${longDay(vacantFrom.value)}`,
      done: "The vacancy counts no days.",
      advice: "Correct one of the two dates.",
    });
  }
}

function reportPooled(posts: readonly Post[], log: IssueLog): void {
  const pooled = posts.filter(({ lines }) => (lines[0]?.pooled?.holders.value ?? 0) > 0);
  const [line] = pooled[0]?.lines ?? [];
  if (line === undefined) return;
  const heads = pooled.reduce((sum, post) => sum + post.holders.value, 0);
  const lines = `${pooled.length} pooled line${pooled.length === 1 ? "" : "s"}`;
  log.row(
    line.source.block,
    line.row,
    "headcount",
    {
      severity: "note",
      code: "pooled-line",
      expected: "one row a person, for figures of churn",
      done: `${heads} ${heads === 1 ? "person of" : "people of"} ${lines} ${heads === 1 ? "counts" : "count"} in posts and in no figure of churn: no row says who ${heads === 1 ? "it is" : "they are"}.`,
      advice: "Give one row a person if churn is to include them.",
    },
    { value: lines, touches: ["churn"] }
  );
}

function reportWithoutSalary(posts: readonly Post[], log: IssueLog): void {
  const without = posts.filter(({ salary, fte }) => Number.isNaN(salary.value) && fte.value > 0);
  const [line] = without[0]?.lines ?? [];
  if (line === undefined) return;
  log.row(
    line.source.block,
    line.row,
    "salary",
    {
      severity: line.source.reader.has("salary") ? "stop" : "note",
      code: "salary-missing",
      expected: "the full-time salary of every post",
      done: "Figures of the pay bill, and of the vacancy factor with it, are withheld.",
      advice: "Give the salaries that are missing.",
    },
    { value: `${without.length} post${without.length === 1 ? "" : "s"}`, touches: ["vacancy"] }
  );
}
