import { longDay } from "../../units/day";
import { financialYearOf, yearPeriod } from "../../units/financial-year";
import type { Period } from "../../units/period";
import type { IssueLog } from "../../sheets/issue-log";
import type { Setting } from "../setting";
import type { Spell } from "../spell";
import { listed, plural } from "./listed";
import { sourceRowOf } from "./source-row-of";
import type { Records } from "./records";

/** More than this is an issue: a whole person, and half a percent of those at the start (M-B9). */
const PEOPLE = 1;
const SHARE = 0.005;

/**
 * V-06: people at the start, with joiners and without those who ended, are the people at the end; over
 * the last financial year and this one to date (M-B9).
 */
export function checkFlows(records: Records, { asAt }: Setting, log: IssueLog): void {
  const year = yearPeriod(financialYearOf(asAt));
  const period = { from: yearPeriod(financialYearOf(year.from - 1)).from, to: asAt };
  const { opening, joined, ended, closing } = flowsOf(records.spells.all, period);
  const residual = closing - (opening + joined - ended);
  if (Math.abs(residual) <= Math.max(PEOPLE, SHARE * opening)) return;
  const odd = records.spells.all.filter((spell) => isOdd(spell, period));
  const places = odd
    .map((spell) => sourceRowOf(spell.leave.origin, records) ?? startOf(spell, records))
    .filter((place) => place !== null);
  const [first] = places;
  const named = places.map(
    ({ source, row, name }) => `${source.block.grid.sheet}!${source.reader.cellName(row, name)}`
  );
  const said = {
    severity: "decide",
    code: "V-06",
    expected: "people at the start, joiners and leavers that come to those at the end",
    done: `From ${longDay(period.from)} to ${longDay(period.to)}: ${opening} at the start, ${joined} joined, ${ended} ended, which makes ${opening + joined - ended}, and ${closing} are there at the end. ${plural(odd.length, "spell")} without a start or end, or with an end before its start: ${listed(named)}.`,
    advice: "Settle the dates of those rows.",
  } as const;
  const more = {
    value: plural(Math.abs(residual), "person", "people"),
    touches: ["churn"],
    columns: ["people.start", "people.leave_date"],
  };
  if (first === undefined) {
    log.add({ ...said, ...more, sheet: "", cell: "", heading: "" });
    return;
  }
  const { block } = first.source;
  const rows = places.filter(({ source }) => source.block === block).map(({ row }) => row);
  log.row(block, first.row, first.name, said, { ...more, at: { grid: block.gridIndex, rows } });
}

const startOf = (spell: Spell, records: Records): ReturnType<typeof sourceRowOf> =>
  sourceRowOf(spell.start.origin, records) ?? sourceRowOf(spell.number.origin, records);

function flowsOf(
  spells: readonly Spell[],
  { from, to }: Period
): { opening: number; joined: number; ended: number; closing: number } {
  const count = (counts: (start: number, leave: number) => boolean): number =>
    spells.filter(({ start, leave }) => counts(start.value, leave.value)).length;
  return {
    opening: count((start, leave) => start < from && leave >= from),
    joined: count((start) => start >= from && start <= to),
    ended: count((_, leave) => leave >= from && leave <= to),
    closing: count((start, leave) => start <= to && leave > to),
  };
}

/** Counted at one side of the sum and not at the other. */
const isOdd = ({ start, leave }: Spell, { from, to }: Period): boolean =>
  (Number.isNaN(start.value) && leave.value >= from && leave.value <= to) ||
  (Number.isNaN(leave.value) && start.value <= to) ||
  (leave.value < from && start.value >= from && start.value <= to) ||
  (start.value > to && leave.value >= from && leave.value <= to);
