import { REASONS } from "../workforce/reasons";
import type { Table } from "../workforce/table";
import type { Workforce } from "../workforce/workforce";
import { monthPeriods, type MonthCounts } from "./months";

/** One person as most programs would hold one. */
export interface Person {
  readonly team: string;
  readonly type: string;
  readonly start: number;
  readonly leaveDate: number;
  readonly fte: number;
  readonly reason: string;
}

export function peopleAsObjects({ tables }: Workforce): Person[] {
  const table = tables.get("people");
  if (table === undefined) return [];
  return Array.from({ length: table.length }, (_, row) => ({
    team: label(table, "team", row),
    type: label(table, "type", row),
    start: numberOf(table, "start", row),
    leaveDate: numberOf(table, "leave_date", row),
    fte: numberOf(table, "fte", row),
    reason: label(table, "reason", row),
  }));
}

function label(table: Table, name: string, row: number): string {
  const column = table.columns.get(name);
  return column?.kind === "text" ? (column.labels[column.codes[row] ?? 0] ?? "") : "";
}

function numberOf(table: Table, name: string, row: number): number {
  const column = table.columns.get(name);
  return column?.kind === "number" ? (column.data[row] ?? Number.NaN) : Number.NaN;
}

const isLeaver = new Map(REASONS.map(({ label: reason, leaver }) => [reason, leaver]));

interface Strength {
  readonly team: string;
  readonly type: string;
  readonly month: number;
  head: number;
  fte: number;
}

interface Leavers {
  readonly team: string;
  readonly type: string;
  readonly reason: string;
  readonly month: number;
  head: number;
}

/** The months by one pass over objects with a Map of groups. */
export function monthsByMap(people: readonly Person[], workforce: Workforce): MonthCounts {
  const periods = monthPeriods(workforce);
  const strength = new Map<string, Strength>();
  const leavers = new Map<string, Leavers>();
  for (const { team, type, start, leaveDate, fte, reason } of people) {
    periods.forEach(({ from, to }, month) => {
      if (start <= to && leaveDate > to) {
        const key = `${team}|${type}|${month}`;
        const group = strength.get(key) ?? { team, type, month, head: 0, fte: 0 };
        group.head += 1;
        group.fte += fte;
        strength.set(key, group);
      }
      if (leaveDate >= from && leaveDate <= to && isLeaver.get(reason) === true) {
        const key = `${team}|${type}|${reason}|${month}`;
        const group = leavers.get(key) ?? { team, type, reason, month, head: 0 };
        group.head += 1;
        leavers.set(key, group);
      }
    });
  }
  return countsOf([...strength.values()], [...leavers.values()]);
}

/** The months by a filter for each, and a reduce by group: how a script is first written. */
export function monthsByFilter(people: readonly Person[], workforce: Workforce): MonthCounts {
  const strength: Strength[] = [];
  const leavers: Leavers[] = [];
  monthPeriods(workforce).forEach(({ from, to }, month) => {
    const here = people.filter(({ start, leaveDate }) => start <= to && leaveDate > to);
    const byGroup = here.reduce((groups, { team, type, fte }) => {
      const key = `${team}|${type}`;
      const { head, fte: sum } = groups.get(key) ?? { head: 0, fte: 0 };
      return groups.set(key, { team, type, month, head: head + 1, fte: sum + fte });
    }, new Map<string, Strength>());
    strength.push(...byGroup.values());
    const left = people.filter(
      ({ leaveDate, reason }) =>
        leaveDate >= from && leaveDate <= to && isLeaver.get(reason) === true
    );
    const byReason = left.reduce((groups, { team, type, reason }) => {
      const key = `${team}|${type}|${reason}`;
      const head = (groups.get(key)?.head ?? 0) + 1;
      return groups.set(key, { team, type, reason, month, head });
    }, new Map<string, Leavers>());
    leavers.push(...byReason.values());
  });
  return countsOf(strength, leavers);
}

const countsOf = (strength: readonly Strength[], leavers: readonly Leavers[]): MonthCounts => ({
  strength: (take) => {
    for (const { team, type, month, head, fte } of strength) take(team, type, month, head, fte);
  },
  leavers: (take) => {
    for (const { team, type, reason, month, head } of leavers)
      take(team, type, reason, month, head);
  },
});
