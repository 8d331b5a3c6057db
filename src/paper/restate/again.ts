import { FAR_DAY } from "../../units/day";
import type { Workforce } from "../../workforce/workforce";

/**
 * The new data under the paper's own terms: its as-at day, year, periods, rates and budgets; so that
 * what differs comes from rows. Records reach back as far as the new data say, and where they do not
 * say, as far as the paper's did, if the new leavers begin no later.
 */
export function underPaperTerms(paper: Workforce, next: Workforce): Workforce {
  const { asAt, year, assumptions, rates } = paper;
  return { ...next, asAt, year, assumptions, rates, historyFrom: historyFrom(paper, next) };
}

function historyFrom(paper: Workforce, next: Workforce): number {
  if (next.assumptions.get("records_complete_from")?.status === "given") return next.historyFrom;
  return firstLeaver(next) <= firstLeaver(paper) ? paper.historyFrom : next.historyFrom;
}

function firstLeaver({ tables }: Workforce): number {
  const leave = tables.get("people")?.columns.get("leave_date");
  return leave?.kind === "number"
    ? leave.data.reduce((first, day) => (day < first ? day : first), FAR_DAY)
    : FAR_DAY;
}
