import type { IssueLog } from "../sheets/issue-log";
import { corrected } from "../sheets/traced";
import type { Leaving } from "./leaving";

/**
 * The spells one person left from, earliest first. Rows whose days overlap are one spell: the same row
 * twice counts once, two posts left are one leaver with FTE added. Spells apart are a rehire.
 */
export function leaverSpells(rows: readonly Leaving[], log: IssueLog): Leaving[] {
  if (rows.length === 1) return [...rows];
  const spells: Leaving[] = [];
  for (const row of [...rows].sort((a, b) => a.leave.value - b.leave.value)) {
    const before = spells[spells.length - 1];
    if (before === undefined || !overlap(before, row)) spells.push(row);
    else if (isSame(before, row))
      report(row, log, "leaver-listed-twice", "one row a leaver", AGAIN);
    else {
      spells[spells.length - 1] = merged(before, row);
      report(row, log, "leaver-spells-overlap", "spells of one person that do not overlap", ADDED);
    }
  }
  return spells;
}

const AGAIN = "The same leaver is listed already; counted once.";
const ADDED = "Read as two posts of one person: one leaver, FTE added, the later leave date.";

const overlap = (a: Leaving, b: Leaving): boolean =>
  a.leave.value === b.leave.value || b.start.value <= a.leave.value;

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isSame = (a: Leaving, b: Leaving): boolean =>
  Object.is(a.start.value, b.start.value) &&
  a.leave.value === b.leave.value &&
  sameText(a.title.value, b.title.value);

const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);

function merged(a: Leaving, b: Leaving): Leaving {
  const main = orZero(b.fte.value) > orZero(a.fte.value) ? b : a;
  const given = !Number.isNaN(a.fte.value) || !Number.isNaN(b.fte.value);
  return {
    ...main,
    start: b.start.value < a.start.value || Number.isNaN(a.start.value) ? b.start : a.start,
    leave: b.leave,
    fte: given ? corrected(orZero(a.fte.value) + orZero(b.fte.value), main.fte) : main.fte,
  };
}

function report(row: Leaving, log: IssueLog, code: string, expected: string, done: string): void {
  log.row(row.source.block, row.row, "person_id", {
    severity: "decide",
    code,
    expected,
    done,
    advice: "Check the two rows, and delete one if it should not be there.",
  });
}
