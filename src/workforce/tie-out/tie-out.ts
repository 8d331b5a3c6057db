import type { IssueLog } from "../../sheets/issue-log";
import type { Setting } from "../setting";
import { checkClaimedYears } from "./claimed-year";
import { checkFlows } from "./flows";
import { checkFteOverHeads } from "./fte-over-heads";
import { checkFunnel } from "./funnel";
import { checkOffCourseStarts } from "./off-course-starts";
import { checkOverEstablishment } from "./over-establishment";
import { checkPayBudget } from "./pay-budget";
import { notePooledLines, notePooledPosts } from "./pooled-lines";
import { checkPostsAndVacancies } from "./posts-and-vacancies";
import { priceIssues } from "./price-issues";
import { checkRatesCover } from "./rates-cover";
import type { Records } from "./records";
import { checkReserve } from "./reserve";
import { checkSalaries } from "./salaries-given";
import { checkStatedTotals } from "./stated-totals";
import { checkStatedVacant } from "./stated-vacant";
import { checkUnitVacancies } from "./unit-vacancies";

/** Holds what was read against each other (V-01 to V-13); what does not fit is logged with the pounds at stake. */
export function tieOut(records: Records, setting: Setting, log: IssueLog): void {
  checkPostsAndVacancies(records, setting, log);
  checkUnitVacancies(records, setting, log);
  checkStatedVacant(records, log);
  checkOverEstablishment(records, setting, log);
  checkFteOverHeads(records, setting, log);
  notePooledLines(records, log);
  notePooledPosts(records, log);
  checkSalaries(records, log);
  checkFlows(records, setting, log);
  checkStatedTotals(records, log);
  checkPayBudget(records, setting, log);
  checkFunnel(records, log);
  checkClaimedYears(records, log);
  checkReserve(records, setting, log);
  checkOffCourseStarts(records, log);
  if (records.posts.length > 0) checkRatesCover(setting, log);
  priceIssues(records, setting, log);
}
