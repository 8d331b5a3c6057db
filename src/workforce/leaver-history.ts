import type { Block } from "../sheets/block";
import type { IssueLog } from "../sheets/issue-log";
import { longDay, type Day } from "../units/day";
import { yearLabel, yearPeriod, type FinancialYear } from "../units/financial-year";
import { claimedYear } from "./tie-out/claimed-year";

type Given = number | string | undefined;

const leaverLists = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ kind }) => kind === "leavers");

/**
 * From when leavers are known (conventions 4): as the assumption says, but only where a sheet lists them at
 * all; else from the first of those listed, or from the beginning of the year that their sheet says it is of.
 */
export function settleHistory(
  blocks: readonly Block[],
  completeFrom: Given,
  firstLeaveDate: Day | null,
  asAt: Day
): Day {
  const lists = leaverLists(blocks);
  if (lists.length > 0 && typeof completeFrom === "number") return completeFrom;
  const first = firstLeaveDate ?? asAt;
  const year = earliestYear(lists);
  return year === null ? first : Math.min(first, yearPeriod(year).from);
}

/** The first of the years that sheets of leavers name, as far back as no year is left out; null where none is named. */
function earliestYear(lists: readonly Block[]): FinancialYear | null {
  const years = new Set(lists.map(claimedYear).filter((year) => year !== null));
  if (years.size === 0) return null;
  let year = Math.max(...years);
  while (years.has(year - 1)) year--;
  return year;
}

interface History {
  readonly blocks: readonly Block[];
  readonly completeFrom: Given;
  readonly historyFrom: Day;
  readonly year: FinancialYear;
}

/** Where the year before waits for earlier leavers: whether the sheet has them all is for the user to say. */
export function askHistory(
  { blocks, completeFrom, historyFrom, year }: History,
  log: IssueLog
): void {
  const [list] = leaverLists(blocks);
  const { from } = yearPeriod(year - 1);
  if (list === undefined || completeFrom !== undefined || historyFrom <= from) return;
  log.block(list, "leave_date", {
    severity: "decide",
    code: "history-unsaid",
    expected: `a day from which the leavers are all listed: the first of them left on ${longDay(historyFrom)}`,
    done: `Figures of ${yearLabel(year - 1)} that need every leaver since ${longDay(from)} are withheld.`,
    advice: `If the leavers sheet holds every leaver from ${longDay(from)}, write “Leaver records complete from | 01/04/${year - 1}” on the sheet Assumptions.`,
  });
}
