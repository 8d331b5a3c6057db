import type { Day } from "../../units/day";
import { sheetRef } from "../../workbook/address";
import type { IssueLog } from "../../sheets/issue-log";
import type { Setting } from "../setting";
import type { Vacancy } from "../vacancy";
import { atStake, costed, yearCost } from "./year-cost";

const TOLERANCE = 0.005;

/**
 * The vacancies without those that list the same vacant FTE of a post again: the same post on the same
 * days, for more FTE than the post has to fill. The first row counts; each later one that says something
 * else of it stops.
 */
export function withoutRepeats(
  vacancies: readonly Vacancy[],
  setting: Setting,
  log: IssueLog
): Vacancy[] {
  const keptOf = new Map<unknown, Vacancy[]>();
  return vacancies.filter((vacancy) => {
    const key = vacancy.of ?? vacancy.post.value.toLowerCase();
    if (key === "" || (vacancy.of?.lines[0]?.pooled ?? null) !== null) return true;
    const kept = keptOf.get(key) ?? [];
    const sameDays = kept.filter((other) => overlaps(other, vacancy));
    const [first] = sameDays;
    const fte = sameDays.reduce((sum, other) => sum + other.fte.value, vacancy.fte.value);
    if (first === undefined || fte <= toFill(vacancy, first, setting.asAt) + TOLERANCE) {
      keptOf.set(key, [...kept, vacancy]);
      return true;
    }
    reportTwice(vacancy, first, fte, setting, log);
    return false;
  });
}

const overlaps = (a: Vacancy, b: Vacancy): boolean =>
  a.vacantFrom.value < b.expectedStart.value && b.vacantFrom.value < a.expectedStart.value;

const isRunning = ({ vacantFrom, expectedStart }: Vacancy, asAt: Day): boolean =>
  vacantFrom.value <= asAt && expectedStart.value > asAt;

/** FTE of the post that can be vacant on the days two vacancies share: what is unfilled, where known. */
function toFill(a: Vacancy, b: Vacancy, asAt: Day): number {
  if (a.of === null) return Math.max(1, b.fte.value);
  const unfilled = a.of.fte.value - a.of.inPostFte.value;
  const now = isRunning(a, asAt) && isRunning(b, asAt);
  return now && unfilled > TOLERANCE ? unfilled : a.of.fte.value;
}

const cellOf = ({ source, row }: Vacancy): string => {
  const { reader, block } = source;
  const name = reader.has("post_id") ? "post_id" : "post_title";
  return `${sheetRef(block.grid.sheet)}!${reader.cellName(row, name)}`;
};

function reportTwice(
  vacancy: Vacancy,
  first: Vacancy,
  fte: number,
  setting: Setting,
  log: IssueLog
): void {
  const { source, row, of } = vacancy;
  log.row(
    source.block,
    row,
    source.reader.has("post_id") ? "post_id" : "post_title",
    {
      severity: isSame(vacancy, first) ? "decide" : "stop",
      code: "vacancy-twice",
      expected: `each vacancy of post ${vacancy.post.value} once, as ${cellOf(first)} lists it for the same days`,
      done: `${cellOf(vacancy)} was set aside and ${cellOf(first)} counted: together they are ${fte.toFixed(2)} FTE${of === null ? "" : ` of a post of ${of.fte.value.toFixed(2)} with ${of.inPostFte.value.toFixed(2)} in post`}.`,
      advice: "Delete the row that repeats the vacancy, or correct its post number, FTE or dates.",
    },
    {
      at: { grid: first.source.block.gridIndex, rows: [first.row] },
      ...atStake(yearCost(costed(vacancy), setting)),
    }
  );
}

/** The very same vacancy, listed again: whichever of the two is deleted, the same stays. */
const isSame = (a: Vacancy, b: Vacancy): boolean =>
  a.vacancy.value === b.vacancy.value &&
  a.fte.value === b.fte.value &&
  a.vacantFrom.value === b.vacantFrom.value &&
  a.expectedStart.value === b.expectedStart.value &&
  Object.is(a.coverCost.value, b.coverCost.value);
