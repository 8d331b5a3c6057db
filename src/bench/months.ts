import { firstDayOf, lastDayOf, monthsOf } from "../units/month";
import type { Period } from "../units/period";
import type { Workforce } from "../workforce/workforce";

/** The months of the history of a workforce, in order. */
export const monthPeriods = ({ historyFrom, asAt }: Workforce): Period[] =>
  monthsOf({ from: historyFrom, to: asAt }).map((month) => ({
    from: firstDayOf(month),
    to: lastDayOf(month),
  }));

/** What is counted, by whom it was counted left out. */
export interface MonthCounts {
  /** People and FTE in post at the close of the month, by team and type. */
  readonly strength: (
    take: (team: string, type: string, month: number, head: number, fte: number) => void
  ) => void;
  /** Leavers in the month, by team, type and reason. */
  readonly leavers: (
    take: (team: string, type: string, reason: string, month: number, head: number) => void
  ) => void;
}

export interface Checksum {
  readonly head: number;
  readonly fte: number;
  readonly leavers: number;
}

/** Numbers that come out the same only where every group and month does: each has a weight of its own. */
export function checksumOf(counts: MonthCounts): Checksum {
  const weights = new Map<string, number>();
  const weight = (label: string, month: number): number => {
    let of = weights.get(label);
    if (of === undefined) {
      of = 1;
      for (const letter of label) of = (of * 31 + letter.charCodeAt(0)) % 1009;
      weights.set(label, of);
    }
    return 1 + ((of * 7 + month * 13) % 997);
  };
  const sum = { head: 0, fte: 0, leavers: 0 };
  counts.strength((team, type, month, head, fte) => {
    const factor = weight(`${team}|${type}`, month);
    sum.head += head * factor;
    sum.fte += fte * factor;
  });
  counts.leavers((team, type, reason, month, head) => {
    sum.leavers += head * weight(`${team}|${type}|${reason}`, month);
  });
  return sum;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

/** Counts must agree exactly, sums of FTE to one part in a thousand million. */
export const agree = (a: Checksum, b: Checksum): boolean =>
  a.head === b.head && a.leavers === b.leavers && near(a.fte, b.fte);
